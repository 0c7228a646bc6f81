import { expect, test } from 'vitest';
import { withOrderedHead } from './ordered-head';

const ofPage = '<meta name="theme-color" content="#fafaf7"/><title>A page</title>';
const ofLayout =
  '<meta name="next-size-adjust" content=""/><link rel="alternate" type="application/atom+xml" href="/data/events.atom"/>';
const page = (head: string) =>
  `<html><head><script src="/a.js"></script>${head}</head><body><link rel="alternate"></body></html>`;

test('whichever came first, the head is the same, and nothing of it is lost', () => {
  const ordered = withOrderedHead(page(ofLayout + ofPage));
  expect(withOrderedHead(page(ofPage + ofLayout))).toBe(ordered);
  for (const tag of [ofPage, ...ofLayout.split('><').map((part) => part.replace(/^<|>$/g, ''))])
    expect(ordered).toContain(tag);
  expect(ordered).toHaveLength(page(ofLayout + ofPage).length);
});

test('what is below the head stays', () => {
  expect(withOrderedHead(page(ofPage))).toBe(page(ofPage));
});
