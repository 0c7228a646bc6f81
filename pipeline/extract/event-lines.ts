import { SourceText } from '../../lib/anchoring/source-text';
import type { Gazetteer, KnownActor } from '../../lib/extraction/actors/gazetteer';
import type { FoundEvent, TextSpan } from '../../lib/extraction/candidates/found-event';
import { findEvents } from '../../lib/extraction/events/find-events';
import type { DocumentLine } from './read-document';

/** Known actors, as `--events` needs them. */
export interface KnownActors {
  readonly gazetteer: Gazetteer;
  readonly byId: ReadonlyMap<string, KnownActor>;
}

/**
 * The events of a document, one line of JSON each, with offsets in code points of its text. An event
 * whose words are not the slice at their offsets has no line.
 */
export function eventLines(
  { doc_id, text, dct, genre }: DocumentLine,
  known: KnownActors,
): string[] {
  const positions = new SourceText(text);
  const lines: string[] = [];
  for (const event of findEvents(text, { documentDate: dct, genre }, known.gazetteer)) {
    const also = [event.denial, event.headline].filter((span) => span !== null);
    const quotes = [event.quote, ...also].map((span) => pieceOf(positions, span));
    const timex = event.timex && pieceOf(positions, event.timex);
    if (![...quotes, ...(timex ? [timex] : [])].every((piece) => isSlice(positions, piece)))
      continue;
    lines.push(
      JSON.stringify({
        doc_id,
        edtf: event.date === null ? null : plainEdtf(event.date),
        quotes,
        status: event.status,
        actors: namesOf(event, known),
        ...(timex && { timex: { start: timex.start, end: timex.end } }),
        title: event.title,
      }),
    );
  }
  return lines;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function pieceOf(positions: SourceText, { start, end }: TextSpan): Piece {
  return { ...positions.rangeOfUtf16(start, end), text: positions.value.slice(start, end) };
}

function isSlice(positions: SourceText, { start, end, text }: Piece): boolean {
  if (text === '' || !text.isWellFormed() || start >= end) return false;
  return (
    positions.slice(
      positions.rangeOfUtf16(positions.toUtf16(start as never), positions.toUtf16(end as never)),
    ) === text
  );
}

/** `[a..b]`, some time within, as the interval a/b, which more programs read. */
function plainEdtf(edtf: string): string {
  const oneOf = /^\[([^\]]*)\.\.([^\]]*)\]$/.exec(edtf);
  return oneOf ? `${oneOf[1] || '..'}/${oneOf[2] || '..'}` : edtf;
}

function namesOf({ actors, proposed }: FoundEvent, { byId }: KnownActors): string[] {
  return [...actors.map((id) => byId.get(id)?.name ?? id), ...proposed];
}
