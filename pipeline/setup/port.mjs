/**
 * The port named by PORT, or the usual one. Throws with a message for people when PORT is no port.
 *
 * @param {number} usual
 */
export function readPort(usual) {
  const text = process.env.PORT;
  if (!text) return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Error(`PORT=${text} is not a port. Use a number from 1 to 65535.`);
}
