/** Serves an exported site as a static host would: trailing slashes, 404.html, compressed files, cache headers. */
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { listenFault } from '../setup/port.mjs';
import { namesEvent } from './published-events.mjs';
import { readBasePath } from './site-address.mjs';

/** What a `<meta>` policy cannot say, and so has to be sent with every page. */
const headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** What the table of the server does not know, or knows without its encoding. */
const types = {
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.jsonl': 'application/jsonl',
};

/** @param {string} pathname as sent; one that is badly encoded names nothing. */
function decode(pathname) {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('..') || path.includes('\0') ? '' : path;
  } catch {
    return '';
  }
}

/**
 * The path of a request as the site knows it; null: it is outside the folder for which the site was built.
 *
 * @param {string} pathname as sent
 * @param {string} base that folder
 */
function withoutBase(pathname, base) {
  if (pathname === base) return '';
  return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : null;
}

/**
 * Listens on 127.0.0.1, where a site built for a folder stands in that folder, and `/` leads to it.
 * Rejects with a message for people when the port cannot be had.
 *
 * @param {string} folder the exported site
 * @param {number} port 0 for any free one
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export function serveSite(folder, port) {
  const files = sirv(folder, {
    // Looks at the folder anew for each request, so that a rebuild needs no restart.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, pathname) {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      const type = types[/** @type {keyof typeof types} */ (extname(pathname))];
      if (type) response.setHeader('Content-Type', type);
      const immutable = /^\/(?:_next\/static|data\/tiles)\//.test(pathname);
      response.setHeader(
        'Cache-Control',
        immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const server = createServer((request, response) => {
    const base = readBasePath(folder);
    const [asked = '/', query] = (request.url ?? '/').split('?', 2);
    const search = query === undefined ? '' : `?${query}`;
    const pathname = withoutBase(asked, base);
    if (pathname === null) {
      if (asked === '/') response.writeHead(307, { ...headers, Location: `${base}/` });
      else response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(`The site is at ${base}/`);
      return;
    }
    const isFolder =
      !pathname.endsWith('/') && existsSync(join(folder, decode(pathname), 'index.html'));
    if (isFolder) {
      const inside = pathname.replace(/^\/+/, '');
      response.writeHead(308, {
        ...headers,
        Location: `${base}/${inside && `${inside}/`}${search}`,
      });
      response.end();
      return;
    }
    request.url = pathname + search;
    files(request, response, () => {
      const path = join(folder, '404.html');
      const notFound = existsSync(path)
        ? readFileSync(path)
        : 'There is no site here yet. Is it being built?';
      // That page looks such an event up, and shows it.
      const isThere = namesEvent(folder, decode(pathname));
      response.writeHead(isThere ? 200 : 404, {
        ...headers,
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-cache',
      });
      response.end(request.method === 'HEAD' ? undefined : notFound);
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new Error(listenFault(error, port))));
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      const at = typeof bound === 'object' && bound ? bound.port : port;
      resolve({
        address: `http://127.0.0.1:${at}${readBasePath(folder)}`,
        close: () => server.close(),
      });
    });
  });
}
