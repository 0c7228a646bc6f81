import { SourceText } from './source-text';

/**
 * NFC, `\n` line ends, no BOM. Run once where a document is read; never again on text in use.
 * Law: idempotent, canonicalText(canonicalText(raw).value).value is canonicalText(raw).value.
 */
export function canonicalText(raw: string): SourceText {
  return new SourceText(
    raw
      .replace(/^\uFEFF+/, '')
      .replace(/\r\n?/g, '\n')
      .normalize('NFC'),
  );
}

/**
 * Why `raw` is not its own canonical text, in words; null if it is. Published positions count in
 * the stored file, so only a canonical file may be stored.
 */
export function canonicalFault(raw: string): string | null {
  if (raw.startsWith('\uFEFF')) return 'begins with a byte order mark';
  if (raw.includes('\r')) return 'has carriage returns at its line ends';
  if (raw.normalize('NFC') !== raw) return 'is not in Unicode normal form C';
  return null;
}
