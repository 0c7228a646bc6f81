import { expect as playwrightExpect, type APIRequestContext, type Page } from '@playwright/test';

/**
 * Journeys name paths from the root of the site, wherever on its host it stands: these put its folder
 * before what is asked for, and take it off what is read. `baseURL` is the address of the site.
 */
interface Site {
  readonly origin: string;
  readonly folder: string;
}

function siteAt(baseURL = 'http://127.0.0.1'): Site {
  const { origin, pathname } = new URL(baseURL);
  return { origin, folder: pathname.replace(/\/$/, '') };
}

const sites = new WeakMap<Page, Site>();
const siteOf = (page: Page) => sites.get(page) ?? siteAt();

/** Given a path from the root of the site, or a full address of it without its folder, returns it with the folder. */
function withFolder(address: string, { origin: own, folder }: Site): string {
  const [, origin = '', path = ''] = /^(https?:\/\/[^/]+)?(.*)$/s.exec(address) ?? [];
  const isOurs = origin === '' || origin === own;
  return !isOurs || !path.startsWith('/') || path.startsWith(`${folder}/`)
    ? address
    : origin + folder + path;
}

/** The path of a full address, from the root of the site. */
export function sitePath(page: Page, address: string): string {
  const { pathname } = new URL(address);
  const { folder } = siteOf(page);
  return pathname.startsWith(`${folder}/`) ? pathname.slice(folder.length) : pathname;
}

/** What stands in a link to a path. */
export function hrefOf(page: Page, path: string): string {
  return withFolder(path, siteOf(page));
}

export function requestInFolder<T extends APIRequestContext>(request: T, baseURL?: string): T {
  const site = siteAt(baseURL);
  const get = request.get.bind(request);
  request.get = (path, options) => get(withFolder(path, site), options);
  return request;
}

export function pageInFolder(page: Page, baseURL?: string): Page {
  const site = siteAt(baseURL);
  sites.set(page, site);
  requestInFolder(page.request, baseURL);
  const goto = page.goto.bind(page);
  const url = page.url.bind(page);
  page.goto = (path, options) => goto(withFolder(path, site), options);
  page.url = () => url().replace(site.origin + site.folder + '/', `${site.origin}/`);
  return page;
}

export const expect = playwrightExpect.extend({
  async toHaveURL(page: Page, expected: string | RegExp, options?: { timeout?: number }) {
    const address = typeof expected === 'string' ? hrefOf(page, expected) : expected;
    const asked = playwrightExpect(page);
    await (this.isNot ? asked.not : asked).toHaveURL(address, options);
    return { pass: !this.isNot, message: () => '' };
  },
});
