/**
 * The address under which the site will be published, from SITE_URL; undefined if it is not set.
 * Throws with a message for people if it is no address.
 */
export function siteAddress(environment: NodeJS.ProcessEnv = process.env): URL | undefined {
  const text = environment['SITE_URL'];
  if (!text) return undefined;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new Error(
      `SITE_URL=${text} is not a web address. Write it out, such as https://example.org`,
    );
  }
  return new URL(text);
}
