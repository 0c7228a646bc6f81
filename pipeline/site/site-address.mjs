/**
 * The address under which the site will be published, from SITE_URL: the one place where it is read.
 * Plain JavaScript, since the configuration of Next reads it too.
 *
 * @typedef {object} SiteAddress
 * @property {string} origin such as `https://example.org`
 * @property {string} basePath the folder on that host, `/some/base/path`; empty at its root
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file in which a built site says for which folder it was built. */
const baseFile = '.sourceline-base';

/** Where the site is when it is published nowhere. */
const local = 'http://localhost:3000';

/**
 * Throws with a message for people if SITE_URL is no address, or one that no folder can have.
 *
 * @param {Readonly<Record<string, string | undefined>>} [environment]
 * @returns {SiteAddress}
 */
export function siteAddress(environment = process.env) {
  const text = environment['SITE_URL'] || local;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(
      `SITE_URL=${text} is not a web address. Write it out, such as https://example.org`,
    );
  }
  const basePath = url.pathname.replace(/\/$/, '');
  if (url.search || url.hash || !/^(\/[\w.~-]+)*$/.test(basePath)) {
    throw new Error(
      `SITE_URL=${text} is not the address of a folder. Use letters, digits, and . - _ ~ such as https://example.org/some/base/path`,
    );
  }
  return { origin: url.origin, basePath };
}

/**
 * Given a path from the root of the site, returns its full address.
 *
 * @param {string} path begins with a slash
 */
export function publishedAddress(path) {
  const { origin, basePath } = siteAddress();
  return origin + basePath + path;
}

/**
 * Leaves in a built site the folder for which it was built.
 *
 * @param {string} site the exported folder
 */
export function writeBasePath(site) {
  writeFileSync(join(site, baseFile), siteAddress().basePath);
}

/**
 * The folder for which a site was built; empty at the root of a host, and where there is no site.
 *
 * @param {string} site the exported folder
 */
export function readBasePath(site) {
  const path = join(site, baseFile);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
