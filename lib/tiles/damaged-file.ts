/** A file that cannot be believed: cut off, altered, of another version, or not what was asked for. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}
