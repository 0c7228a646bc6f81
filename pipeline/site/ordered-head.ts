/**
 * Given a page, returns it with what its layouts say of it at the end of its head, in order. Next writes that before or after
 * what the page says of itself, whichever it had first: a race, so that two builds of the same site would differ.
 */
export function withOrderedHead(html: string): string {
  const end = html.indexOf('</head>');
  if (end < 0) return html;
  const head = html.slice(0, end);
  const moved = (head.match(ofLayouts) ?? []).toSorted();
  return head.replace(ofLayouts, '') + moved.join('') + html.slice(end);
}

const ofLayouts = /<meta name="next-size-adjust"[^>]*>|<link rel="alternate"[^>]*>/g;
