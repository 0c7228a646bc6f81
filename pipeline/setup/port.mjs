import { createServer } from 'node:net';

/**
 * The port named by PORT, or the usual one. Throws with a message for people when PORT is no port.
 *
 * @param {number} usual
 */
export function readPort(usual) {
  const text = process.env.PORT;
  if (!text) return usual;
  if (/^\d{1,5}$/.test(text) && Number(text) < 65536) return Number(text);
  throw new Error(`PORT=${text} is not a port. Use a number from 1 to 65535.`);
}

/**
 * Why a port cannot be had, in words for people.
 *
 * @param {Error & { code?: string }} error
 * @param {number} port
 */
export function listenFault(error, port) {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`;
  }
  if (error.code === 'EACCES') {
    return `Port ${port} needs rights that you do not have. Choose another: PORT=8080 npm start`;
  }
  return error.message;
}

/**
 * Rejects with a message for people unless the port can be had now: before long work, not after it.
 *
 * @param {number} port
 * @returns {Promise<void>}
 */
export function tryPort(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => reject(new Error(listenFault(error, port))));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve()));
  });
}
