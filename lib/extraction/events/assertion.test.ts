import { describe, expect, test } from 'vitest';
import { told } from './told-events.test-support';

/** Documents are of Tuesday 16 May 2023. */
const noEvent = [
  'It is false that Arland attacked the port on May 3.',
  'It was not true that Arland attacked the port on May 3.',
  'It is unlikely that Arland attacked the port on May 3.',
  'There is no evidence that Arland attacked the port on May 3.',
  'Moll doubts that Arland attacked the port on May 3.',
  'Reports that Arland attacked the port on May 3 were false.',
  'The claim that Arland attacked the port on May 3 was denied.',
  'Danko wished Arland had attacked the port on May 3.',
  'Imagine that Arland attacked the port on May 3.',
  'Suppose Arland attacked the port on May 3.',
  'In the novel, Arland attacked the port on May 3.',
  'Arland tried to attack the port on May 3.',
  'Arland had failed to attack the port on May 3.',
  'Arland pretended to leave the port on May 3.',
  'Arland almost attacked the port on May 3.',
  'Arland was nearly attacked on May 3.',
  'Arland never attacked the port on May 3.',
  'Arland would have attacked the port on May 3.',
  'Arland was on the verge of attacking on May 3.',
  'Perhaps Arland attacked the port on May 3.',
  'Arland probably attacked the port on May 3.',
  'No attack took place on May 3.',
  'On the border, no troops moved on May 3.',
  'Not a single shot was fired on May 3.',
  'The attack of May 3 never took place.',
  'The summit of May 3 was called off.',
  'Moll cancelled the meeting on May 3.',
  'The parade on May 9 was cancelled.',
  'Moll called off the summit planned for May 3.',
  'Rumours of an attack on May 3 were false.',
  'The story that Danko left on May 3 was a hoax.',
  'There was no attack on May 3.',
  'The attack on May 3, which never happened, alarmed Arland.',
  'Arland signed no treaty on May 3.',
  'On Monday no troops left.',
  'In 1914 no one attacked Arland.',
  'Fake news: Arland attacked the port on May 3.',
  'I wish the war had ended in 2022.',
  'He acts as if Arland had won in 1945.',
  'As if Arland had won in 1945.',
  'In the war game, Arland attacked the port on May 3.',
  'Suppose the war ends in 2025.',
  'Danko dreamed of signing the treaty on May 3.',
  'The meeting planned for Friday fell through.',
];

const byOthers = [
  'Moll alleged that Arland attacked the port on May 3.',
  'Moll claimed Arland attacked the port on May 3.',
  'Moll thinks Arland attacked the port on May 3.',
  'Danko did not deny that Arland attacked the port on May 3.',
  'It was rumoured that Arland attacked the port on May 3.',
  'Sources indicate that Arland attacked the port on May 3.',
  'Rumours that Arland attacked the port on May 3 spread.',
  'Claims circulated that Arland attacked the port on May 3.',
  'Arland allegedly attacked the port on May 3.',
  'Arland attacked the port on May 3, apparently.',
  'Arland is alleged to have attacked the port on May 3.',
  'According to Moll, Arland attacked the port on May 3.',
  'Arland attacked the port on May 3, according to Moll.',
  'Arland attacked the port on May 3, Moll said.',
];

const plain = [
  'It is true that Arland attacked the port on May 3.',
  'No fewer than 300 ships left the port on May 3.',
  'Nearly 300 ships left the port on May 3.',
  'It never rained, but Danko left on May 3.',
  'Seeking to sign a treaty, Danko left on May 3.',
  'Danko managed to leave on May 3.',
  'On May 3, Danko cancelled the visit.',
  'Danko met no fewer than three envoys on May 3.',
];

describe('what is denied, imagined, tried or called off is no event', () => {
  test.each(noEvent)('%s', (text) => expect(told(text)).toEqual([]));
});

describe('what others tell is said', () => {
  test.each(byOthers)('%s', (text) => expect(told(text)).toContain(`2023-05-03 said: ${text}`));
});

describe('what the document tells happened', () => {
  test.each(plain)('%s', (text) => expect(told(text)).toEqual([`2023-05-03 happened: ${text}`]));
});

test('a denial is said, and what is denied no event', () => {
  expect(told('Arland denied that it attacked the port on May 3.')).toEqual([
    '2023-05-16~ said: Arland denied that it attacked the port on May 3.',
  ]);
  expect(told('Moll denied reports that Arland attacked the port on May 3.')).toEqual([
    '2023-05-16~ said: Moll denied reports that Arland attacked the port on May 3.',
  ]);
  expect(told('Arland denied that it fled after Bervia signed a treaty on May 1.')).toContain(
    '2023-05-01 happened: after Bervia signed a treaty on May 1.',
  );
});

test('a time of what was not done dates nothing else', () => {
  const text = 'Rather than attack on May 3, Arland left.';
  expect(told(text)).toEqual([`2023-05-16~ happened: ${text}`]);
});

test('of what is put off, the time is still to come', () => {
  const until = 'The summit was postponed until December 4.';
  expect(told(until)).toEqual([`2023-12-04 planned: ${until}`]);
  const both = 'The summit was delayed from May 20 to June 4.';
  expect(told(both)).toEqual([`2023-06-04 planned: ${both}`]);
  const extended = 'The ceasefire was extended until June 4.';
  expect(told(extended)).toEqual([`2023-05-16~ happened: ${extended}`]);
});

describe('what was hoped or expected is of the year nearest to the document', () => {
  test.each([
    ['Moll had hoped to sign the treaty on May 2.', '2023-05-02 planned'],
    ['The vote had been expected to come on June 1.', '2023-06-01 predicted'],
    ['The vote had been expected to come on December 20.', '2022-12-20 predicted'],
    ['Moll was set to sign the treaty on March 3.', '2023-03-03 planned'],
  ])('%s', (text, event) => expect(told(text)).toEqual([`${event}: ${text}`]));
});
