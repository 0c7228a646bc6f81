/**
 * A Content-Security-Policy for each exported page, in a `<meta>`: its own scripts, and those
 * inline ones whose hash is named. A header could not know the hashes, which differ by page.
 */
import { createHash } from 'node:crypto';

/** Data between script tags is never run: its hash is not named, so that it never can be. */
const inlineScript =
  /<script(?![^>]*\ssrc=)(?![^>]*\stype="application\/ld\+json")[^>]*>([\s\S]*?)<\/script>/g;
const charset = /<meta charSet="utf-8"\/?>/i;

/** Given the HTML of a page, returns the policy that allows what it holds and nothing else. */
export function contentSecurityPolicy(html: string): string {
  const hashes = new Set<string>();
  for (const [, script = ''] of html.matchAll(inlineScript)) {
    hashes.add(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  }
  // Without a script of its own a page may have none at all.
  const scripts = /<script\b/.test(html) ? [`script-src ${["'self'", ...hashes].join(' ')}`] : [];
  return [
    "default-src 'none'",
    ...scripts,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join('; ');
}

/** Given the HTML of a page, returns it with its policy right after the charset. Throws if it has no charset. */
export function withContentSecurityPolicy(html: string): string {
  if (!charset.test(html)) throw new Error('the page has no <meta charset>');
  const policy = contentSecurityPolicy(html);
  return html.replace(
    charset,
    (meta) => `${meta}<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
  );
}
