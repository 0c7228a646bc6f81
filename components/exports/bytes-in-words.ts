/** `740 bytes` · `157 KB` · `1.2 MB`: thousands, as systems count what they store. */
export function bytesInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes}\u00a0bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)}\u00a0KB`;
  const millions = bytes / 1_000_000;
  return `${millions < 10 ? millions.toFixed(1) : Math.round(millions)}\u00a0MB`;
}
