/** Serves an exported site as a static host would: trailing slashes, 404.html, compressed files, cache headers. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

/** What a `<meta>` policy cannot say, and so has to be sent with every page. */
const headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/**
 * Listens on 127.0.0.1. Rejects with a message for people when the port cannot be had.
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
      const immutable = pathname.startsWith('/_next/static/');
      response.setHeader(
        'Cache-Control',
        immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, {
        ...headers,
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-cache',
      });
      response.end(request.method === 'HEAD' ? undefined : readFileSync(join(folder, '404.html')));
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = /** @type {NodeJS.ErrnoException} */ (error).code;
      const reason =
        code === 'EADDRINUSE'
          ? `Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`
          : code === 'EACCES'
            ? `Port ${port} needs rights that you do not have. Choose another: PORT=8080 npm start`
            : error.message;
      reject(new Error(reason));
    });
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      const at = typeof bound === 'object' && bound ? bound.port : port;
      resolve({ address: `http://127.0.0.1:${at}`, close: () => server.close() });
    });
  });
}
