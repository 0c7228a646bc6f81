import { MarkKey } from '@/components/introduction/mark-key';
import { Article } from '@/components/site/article';
import { CarriedLink } from '@/components/view-state/carried-link';
import { pageMetadata } from '../site';
import { loadFigures, loadSubject } from '../subject';

export const metadata = pageMetadata(
  'Method',
  'How each sentence of this timeline is tied to the words it rests on, how dates are read, and what the marks mean.',
  '/method/',
);

export default function MethodPage() {
  const { all, imported } = loadFigures();
  const { events, sources } = loadSubject();
  const hasImports = imported > 0;
  const tellsDays = sources.length > 0 && all === events.length;
  return (
    <Article title="Method" path="/method/">
      <p>
        A timeline says what happened; it seldom says how it knows. Here each sentence names the
        passage it rests on, and the passage is checked by machine, character for character, against
        a stored copy of the document. If one quote is not found at its place, the site is not
        published.
      </p>
      <h2>What the check can show, and what it cannot</h2>
      <p>
        It shows that the document says these words. It does not show that the document is right.
        Opinion pieces and analyses are among the documents; where one of them judges, the sentence
        names who judges.
      </p>
      <h2>Happened, said, planned, predicted</h2>
      <p>
        The mark of an event tells what its main sentence claims. A plan or a prediction says what
        became of it: it came true, it did not happen, or it is open because none of the documents
        says.
      </p>
      <MarkKey hasImports={hasImports} />
      <h2>Dates</h2>
      <p>
        A date is drawn as precisely as it is known and no more: a month is a bracket over the
        month, never a dot in its middle. Each date says how it is known. <em>Stated</em>: the
        passage gives it. <em>Inferred</em>: it follows from the passage and from when the document
        was written. <em>Supplied by the editor</em>: it is general knowledge that the documents do
        not give. Seasons are those of the northern hemisphere, from March.
      </p>
      <h2 id="known">As known on a day</h2>
      <p>
        The timeline can be shown as it was known on a day: only documents that had been published
        by then count. A statement keeps the passages of those; what rests on later ones alone is
        not there, and what was to become of a plan is open. A document whose day is not known
        counts from the last day on which it may have been published; one that gives no such day
        counts from the end of the year, month or day that its date names, and may be later. A title
        that tells what became of a plan gives way to the one it had before. All other titles,
        dates, actors and chapters, and the introduction, stay as the editor gives them today.
      </p>
      <p>
        The page Agreement follows the day too. Made once for all days, and so telling what is known
        today, are the pages Documents, Predictions, Ledger and Changes and the events beside a
        document, which say so, the files under Data, the cards of events for other pages, and what
        a page says of itself to other programs: the preview and picture of a shared link, and the
        title that a search result shows.
      </p>
      <h2>Disputed</h2>
      <p>
        Where one passage contradicts what another reports, both stand side by side under the same
        sentence. The timeline does not decide between them. The page{' '}
        <CarriedLink href="/agreement/" className="link">
          Agreement
        </CarriedLink>{' '}
        sets every event beside every document.
      </p>
      <h2 id="caveats">Caveats</h2>
      <p>
        Four things a reader should know of an event can be filtered by: its sources disagree; it
        rests on one source only; it was found by machine and nobody reviewed it; its date was
        supplied by the editor. The{' '}
        <CarriedLink href="/ledger/" className="link">
          ledger
        </CarriedLink>{' '}
        counts them. None is a score, and no event is graded. An imported event has none of them: it
        rests on no stored document that could bear it out.
      </p>
      <h2 id="machine">Found by machine</h2>
      <p>
        Rules read each document clause by clause: what is told, when, by whom, and whether it
        happened, was said, or is foretold. What no editor has written up yet stands on the timeline
        as a hollow mark, “found by machine, not reviewed”. Its quote is exact and checked like any
        other; its date, its summary and its actors are guesses that nobody has confirmed. The
        filter “Checked” leaves such events out.
      </p>
      {hasImports && (
        <>
          <h2 id="imported">Imported</h2>
          <p>
            Some events come from data that others collected. Each keeps its own link to its source;
            the source is not stored here, so there is no passage to check, and nothing of such an
            event is verified. Its mark is small. A date is as precise as the data gives it; the
            filter “Checked” leaves such events out.
            {!tellsDays &&
              ' Since when they were known, no document here says: this timeline cannot be shown as known on a day.'}
          </p>
        </>
      )}
      <h2>What is left out</h2>
      <p>
        Only what these documents say. A stretch without events is folded; it was not a quiet time.
        A stored article is not ours to publish again: its page shows the sentences that are cited
        and says how much of the document that is. The more of it is cited, the more of it is shown.
      </p>
    </Article>
  );
}
