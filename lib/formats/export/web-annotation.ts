import { lastChange } from '../../history/last-change';
import type { Evidence, TimelineEvent } from '../../model/subject';
import type { EventId } from '../../model/units';
import { edtfType } from '../edtf-type';
import { outcomeSentence } from './event-text';
import { instantOfDay } from './feed';
import { indexOf, type PublishedSubject, type SubjectIndex } from './published-subject';
import { eventPath, sourcePath } from '../structured-data/identity';
import { storableText } from './storable-text';

/** A page of annotations has so many. */
export const annotationsPerPage = 100;

export const collectionPath = '/data/annotations.jsonld';

/** `page` counts from 1. */
export function annotationPagePath(page: number): string {
  return `/data/annotations-${page}.jsonld`;
}

/** How a passage bears on a statement is said in the words of CiTO, the Citation Typing Ontology. */
const context = ['http://www.w3.org/ns/anno.jsonld', { cito: 'http://purl.org/spar/cito/' }];

/** The collection, and its pages from the first. */
export interface Annotations {
  readonly collection: object;
  readonly pages: readonly object[];
}

/**
 * Given a subject, returns each of its passages as a Web Annotation (W3C Web Annotation Data Model) in an
 * AnnotationCollection with pages (section 5). The target is the document, with a TextPositionSelector (4.2.5, in
 * code points of the stored text whose SHA-256 is given) and a TextQuoteSelector (4.2.4); the bodies are the page
 * of the event, and the statements that rest on the passage. What shows how a forecast came out is an annotation of
 * its own, whose body is the outcome. An imported event has no passage, and so no annotation.
 */
export function webAnnotations({ subject, address }: PublishedSubject): Annotations {
  const index = indexOf(subject);
  const items = subject.events.flatMap((event) => annotationsOf(event, index, address));
  const count = Math.max(1, Math.ceil(items.length / annotationsPerPage));
  const id = address(collectionPath);
  const pageAt = (page: number) =>
    page >= 1 && page <= count ? address(annotationPagePath(page)) : undefined;
  const about = { id, type: 'AnnotationCollection', label: storableText(subject.title) };
  const pages = Array.from({ length: count }, (_, at) => ({
    '@context': context,
    id: pageAt(at + 1),
    type: 'AnnotationPage',
    partOf: { ...about, total: items.length },
    startIndex: at * annotationsPerPage,
    ...(at > 0 && { prev: pageAt(at) }),
    ...(at + 1 < count && { next: pageAt(at + 2) }),
    items: items.slice(at * annotationsPerPage, (at + 1) * annotationsPerPage),
  }));
  return {
    collection: {
      '@context': context,
      ...about,
      total: items.length,
      first: pageAt(1),
      last: pageAt(count),
    },
    pages,
  };
}

/** A passage and what rests on it, in the order of the event. */
interface Annotated {
  readonly evidence: Evidence;
  readonly texts: string[];
  /** The events by which it shows that something came true. */
  readonly events: Set<EventId>;
}

/** A passage that bears in one way on several statements of an event, or on several outcomes, is one annotation. */
function annotatedIn({ statements }: TimelineEvent): ReadonlyMap<string, Annotated> {
  const all = new Map<string, Annotated>();
  const named = (name: string, evidence: Evidence) => {
    const found = all.get(name) ?? { evidence, texts: [], events: new Set() };
    all.set(name, found);
    return found;
  };
  for (const { text, outcome, evidence } of statements) {
    for (const each of evidence) named(nameOf(each), each).texts.push(text);
    for (const each of outcome?.evidence ?? []) {
      const found = named(`${nameOf(each)}-outcome`, each);
      if (outcome) found.texts.push(`Of “${text}”: ${outcomeSentence(outcome)}`);
      if (outcome?.event !== undefined) found.events.add(outcome.event);
    }
  }
  return all;
}

function annotationsOf(
  event: TimelineEvent,
  index: SubjectIndex,
  address: PublishedSubject['address'],
): readonly object[] {
  const page = ({ id, title, date }: TimelineEvent) => ({
    id: address(eventPath(id)),
    type: 'Text',
    format: 'text/html',
    label: storableText(title),
    'dcterms:date': { '@value': date.edtf, '@type': edtfType },
  });
  return [...annotatedIn(event)].map(([name, { evidence, texts, events }]) => ({
    // A name within the collection: pages of it may begin elsewhere when there are more.
    id: address(`${collectionPath}#${index.firstId(event)}.${name}`),
    type: 'Annotation',
    motivation: 'linking',
    created: instantOfDay(event.added),
    modified: instantOfDay(lastChange(event)),
    ...(event.origin === 'extracted'
      ? { generator: { type: 'Software', name: 'Sourceline, not reviewed' } }
      : { creator: { type: 'Organization', name: 'The editors' } }),
    body: [
      page(event),
      ...[...new Set(texts)].map((text) => ({
        type: 'TextualBody',
        purpose: 'describing',
        value: storableText(text),
        format: 'text/plain',
        language: 'en',
      })),
      ...[...events].flatMap((id) => index.event(id) ?? []).map(page),
    ],
    target: {
      type: 'SpecificResource',
      source: sourceOf(evidence, index, address),
      selector: evidence.passage.selector,
    },
    'cito:hasCitationCharacterization': {
      id: evidence.relation === 'disputes' ? 'cito:disputes' : 'cito:supports',
    },
  }));
}

function nameOf({ anchor, relation }: Evidence): string {
  return relation === 'disputes' ? `${anchor}-disputes` : anchor;
}

function sourceOf(
  { passage }: Evidence,
  index: SubjectIndex,
  address: PublishedSubject['address'],
) {
  const source = index.source(passage.source);
  return {
    id: address(sourcePath(passage.source)),
    type: 'Text',
    ...(source && { language: source.language, label: storableText(source.title) }),
    ...(source?.url !== undefined && { 'dcterms:isVersionOf': { id: source.url } }),
    'schema:sha256': passage.textSha256,
  };
}
