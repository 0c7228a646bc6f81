import { never, type KnownSince } from '@/lib/known/counts-since';
import { knownSinceOf } from '@/lib/known/known-since';
import { wordsSince, type KnownWords } from '@/lib/known/subject-on';
import type { Subject } from '@/lib/model/subject';
import { countInDigits } from '@/lib/layout/counted';
import { shortDate } from '@/lib/time/date-words';
import { KnownPart, KnownText } from '../known-on/known-part';
import { KnownTitle } from '../known-on/known-title';
import { chapterHue } from '@/lib/drawing/chapter-hue';
import { KeysButton } from '../keyboard/keys-button';
import { AllParts } from '../site/site-footer';
import { PlainReference } from '../share/plain-reference';
import { ShareButtons } from '../share/share-buttons';
import { sharedTimeline } from '../share/shared-pages';
import { OwnAddress } from '../view-state/own-address';
import { EventLink, StateLink } from '../view-state/state-link';
import { MarkKey } from './mark-key';

/** Given text, returns it with the words between ==double equals signs== marked. */
function marked(text: string) {
  return text
    .split('==')
    .map((part, index) => (index % 2 === 1 ? <mark key={part}>{part}</mark> : part));
}

/** `The event was`, `All 18 events were`, `3 of the events were` imported; and what that leaves open. */
function importedInWords(imported: number, all: number): string {
  const isOne = imported === 1;
  const which =
    imported < all
      ? `${isOne ? 'One' : countInDigits(imported)} of the events`
      : isOne
        ? 'The event'
        : `All ${countInDigits(all)} events`;
  return isOne
    ? `${which} was imported: its source is linked, not stored here, and it is not verified.`
    : `${which} were imported: their sources are linked, not stored here, and they are not verified.`;
}

function byMachineInWords(count: number): string {
  const isOne = count === 1;
  const which = isOne ? 'One of the events was' : `${countInDigits(count)} of the events were`;
  return isOne
    ? `${which} found by machine and is not reviewed: its mark is hollow.`
    : `${which} found by machine and are not reviewed: their marks are hollow.`;
}

/** `161 of 161`: the gate lets nothing else through. */
function quotesInWords({ events }: Subject): string {
  const evidence = events.flatMap(({ statements }) =>
    statements.flatMap(({ evidence: own, outcome }) => [...own, ...(outcome?.evidence ?? [])]),
  );
  const quotes = new Set(evidence.map(({ passage, anchor }) => `${passage.source}#${anchor}`));
  return `${countInDigits(quotes.size)} of ${countInDigits(quotes.size)}`;
}

const sinceFirst = (instants: readonly KnownSince[]) =>
  instants.reduce((a, b) => (b < a ? b : a), Infinity as KnownSince);

/** How many events there are, whether the pages have them or tiles. */
export interface EventFigures {
  readonly all: number;
  /** How many of them the pages list without scripts. */
  readonly listed: number;
  readonly byMachine: number;
  readonly imported: number;
}

/** In place of words that are of today. */
const introductionThen =
  'The story as the documents of that day told it: what was published later is left out. Open any sentence to see ==the exact words it rests on==.';

interface IntroductionProps {
  readonly subject: Subject;
  readonly events: EventFigures;
  /** Whether any stretch of the axis folds. */
  readonly hasFolds: boolean;
}

/** What a new reader sees first: what this is, how much of it there is, and where to begin. */
export function Introduction({ subject, events, hasFolds }: IntroductionProps) {
  const { byMachine, imported } = events;
  const shared = sharedTimeline(subject);
  const hasDocuments = subject.sources.length > 0;
  const hasAll = events.listed === events.all;
  // Of a subject of documents whose events all have pages.
  const tellsDays = hasDocuments && events.all === subject.events.length;
  const since = knownSinceOf(subject);
  const startHere = subject.startHere.flatMap(
    (id) => subject.events.find((event) => event.id === id) ?? [],
  );
  const extracted = subject.events.filter(({ origin }) => origin === 'extracted');
  const figures: readonly (readonly [string, string, readonly KnownWords[]])[] = [
    [
      countInDigits(events.all),
      events.all === 1 ? 'event' : 'events',
      wordsSince(subject, (then) => countInDigits(then.events.length)),
    ],
    ...(hasDocuments
      ? [
          [
            countInDigits(subject.sources.length),
            'documents',
            wordsSince(subject, (then) => countInDigits(then.sources.length)),
          ] as const,
          [
            quotesInWords(subject),
            'quotes found verbatim',
            wordsSince(subject, quotesInWords),
          ] as const,
        ]
      : []),
  ];
  return (
    <article>
      <h1 className="font-serif text-title font-semibold tracking-[-0.012em]">{subject.heading}</h1>
      <p className="mt-3 font-serif text-intro">
        <KnownPart since={never} otherwise={marked(introductionThen)}>
          {marked(subject.introduction)}
        </KnownPart>
      </p>
      <p className="unscripted mt-3 text-control text-ink2">
        Here are {hasAll ? 'all events' : 'the most important events'} as known today: to{' '}
        {hasAll ? '' : 'see the others, or to '}choose a day, a filter or words, the page needs
        scripts, which are off.
      </p>
      <dl className="mt-4 grid grid-cols-[auto_auto_auto] border-y border-ink border-b-rule py-2.5">
        {figures.map(([figure, words, steps]) => (
          <div key={words} className="border-rule not-first:border-l not-first:pl-3">
            <dt className="sr-only">{words}</dt>
            <dd>
              <span className="block font-serif text-[1.3125rem] leading-6 font-semibold">
                <KnownText now={figure} none="0" steps={steps} />
              </span>
              <span aria-hidden="true" className="text-control text-ink3">
                {words}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {byMachine > 0 && (
        <KnownPart since={sinceFirst(extracted.map(since.event))}>
          <p className="mt-2 text-control text-ink2">
            <KnownText
              now={byMachineInWords(byMachine)}
              none=""
              steps={wordsSince({ ...subject, events: extracted }, (then) =>
                byMachineInWords(then.events.length),
              )}
            />{' '}
            <StateLink href="/method/" hash="#machine" className="underline underline-offset-2">
              How
            </StateLink>
          </p>
        </KnownPart>
      )}
      {imported > 0 && (
        <p className="mt-2 text-control text-ink2">
          {importedInWords(imported, events.all)}{' '}
          <span className="scripted">Small on the axis. </span>
          {!tellsDays && 'There is no view as known on a past day. '}
          <StateLink href="/method/" hash="#imported" className="underline underline-offset-2">
            What that means
          </StateLink>
        </p>
      )}
      {startHere.length > 0 && (
        <KnownPart since={sinceFirst(startHere.map(since.event))}>
          <section className="mt-4">
            <h2 className="text-head font-semibold">Start here</h2>
            <ul>
              {startHere.map((event) => {
                const hue = chapterHue(
                  subject.chapters.findIndex((chapter) => chapter.id === event.chapter),
                );
                return (
                  <KnownPart key={event.id} since={since.event(event)}>
                    <li className="border-b border-rule">
                      <EventLink
                        id={event.id}
                        className="flex items-baseline gap-2.5 py-1.5 hover:underline pointer-coarse:py-3"
                      >
                        <span className={`swatch chapter-${hue}`} />
                        <span className="font-serif text-passage">
                          <KnownTitle {...{ event, since }} />
                        </span>
                        <span className="ml-auto text-meta whitespace-nowrap text-ink3">
                          {shortDate(event.date, { year: true })}
                        </span>
                      </EventLink>
                    </li>
                  </KnownPart>
                );
              })}
            </ul>
          </section>
        </KnownPart>
      )}
      <section className="mark-key mt-4">
        <h2 className="text-head font-semibold">How to read the marks</h2>
        <MarkKey hasImports={imported > 0} />
      </section>
      <div className="mt-4 flex flex-wrap gap-2 print:hidden">
        <ShareButtons page={shared} />
        <StateLink href="/print/" className="button">
          {hasDocuments ? 'Print this list with its quotes' : 'Print this list'}
        </StateLink>
        <KeysButton />
      </div>
      <PlainReference page={shared} />
      <p className="on-paper where-quotes mt-3 text-control">
        {hasDocuments ? 'This list with every quote and its document' : 'This list'}:{' '}
        <OwnAddress path="/print/" />
      </p>
      {hasFolds && (
        <p className="scripted mt-3 border-t border-rule pt-2 text-control text-ink2">
          Folded stretches hold no event
          {hasDocuments &&
            (imported > 0 ? ' from these documents or imports' : ' from these documents')}
          . They are not quiet times.
        </p>
      )}
      <div className="mt-5">
        <AllParts hasDocuments={hasDocuments} />
      </div>
    </article>
  );
}
