/** Why a file as a whole cannot be imported, as a sentence without its full stop. */
export class ImportRefused extends Error {}
