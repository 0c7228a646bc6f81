import type { Actor, Chapter, SourceDocument, Statement, TimelineEvent } from '../../model/subject';
import type { EpochMs } from '../../model/units';
import type { ActorKind } from '../../model/words';
import { civilOf } from '../../time/civil';
import type { EdtfDate } from '../../time/edtf';
import { calendarTime } from './calendar-time';
import { edtfType } from './edtf-type';
import { eventPath, passagePath, sourcePath, type PublishedSubject } from './published-subject';
import { storableText } from './storable-text';

type Address = PublishedSubject['address'];

/**
 * Given a subject, returns all of it as JSON-LD 1.1: schema.org for what things are, PROV-O for where they come
 * from, CiTO for how passages bear on statements, EDTF for dates. Its context is in the file, so that nobody
 * has to fetch one. Terms that no vocabulary has are explained on the page `/data/`.
 */
export function jsonLd({ subject, address }: PublishedSubject): object {
  const passages = new Map(
    subject.events
      .flatMap(({ statements }) => statements.flatMap(evidenceOf))
      .map((evidence) => [passagePath(evidence.passage.source, evidence.anchor), evidence]),
  );
  return {
    '@context': contextOf(address),
    '@graph': [
      {
        id: address('/'),
        type: 'Dataset',
        name: storableText(subject.title),
        description: storableText(subject.description),
        url: { id: address('/') },
        'prov:wasAttributedTo': { id: address('/#editors') },
      },
      { id: address('/#editors'), type: ['Organization', 'prov:Agent'], name: 'The editors' },
      {
        id: address('/#extraction'),
        type: 'prov:Activity',
        name: 'Extraction by machine, not reviewed',
        'prov:used': subject.sources.map(({ id }) => ({ id: address(sourcePath(id)) })),
      },
      { id: address('/#import'), type: 'prov:Activity', name: 'Import of data of others' },
      ...subject.chapters.map((chapter) => chapterNode(chapter, address)),
      ...subject.actors.map((actor) => actorNode(actor, address)),
      ...subject.sources.map((source) => sourceNode(source, address)),
      ...[...passages].map(([path, { passage }]) => ({
        id: address(path),
        type: ['Quotation', 'prov:Entity'],
        text: storableText(passage.selector[1].exact),
        'prov:wasQuotedFrom': { id: address(sourcePath(passage.source)) },
      })),
      ...subject.events.map((event) => eventNode(event, address)),
    ],
  };
}

function contextOf(address: Address): object {
  const date = (id: string) => ({ '@id': id, '@type': edtfType });
  const own = (name: string) => address(`/data/#${name}`);
  return {
    '@version': 1.1,
    '@vocab': 'https://schema.org/',
    id: '@id',
    type: '@type',
    prov: 'http://www.w3.org/ns/prov#',
    dcterms: 'http://purl.org/dc/terms/',
    cito: 'http://purl.org/spar/cito/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    date: date('dcterms:date'),
    issued: date('dcterms:issued'),
    startDate: { '@type': 'xsd:date' },
    endDate: { '@type': 'xsd:date' },
    added: { '@id': 'dcterms:dateSubmitted', '@type': 'xsd:date' },
    kind: own('kind'),
    outcome: own('outcome'),
    dateBasis: own('date-basis'),
    saidBy: { '@id': own('said-by'), '@type': '@id' },
  };
}

function chapterPath({ id }: Pick<Chapter, 'id'>): string {
  return `/?chapters=${id}`;
}

function actorPath(id: Actor['id']): string {
  return `/actors/${id}/`;
}

function chapterNode(chapter: Chapter, address: Address): object {
  return {
    id: address(chapterPath(chapter)),
    type: 'CreativeWork',
    name: storableText(chapter.title),
    description: storableText(chapter.introduction),
    date: chapter.date.edtf,
    isPartOf: { id: address('/') },
  };
}

const actorTypes: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  state: 'Country',
  organisation: 'Organization',
  other: 'Thing',
};

function actorNode({ id, name, kind, aliases, wikidata, affiliation }: Actor, address: Address) {
  return {
    id: address(actorPath(id)),
    type: actorTypes[kind],
    name: storableText(name),
    ...(aliases.length > 0 && { alternateName: aliases.map(storableText) }),
    ...(wikidata !== undefined && { sameAs: { id: `http://www.wikidata.org/entity/${wikidata}` } }),
    ...(affiliation !== undefined && { affiliation: { id: address(actorPath(affiliation)) } }),
  };
}

function sourceNode(source: SourceDocument, address: Address): object {
  const { id, title, creator, publisher, published, language, sha256, rights, url } = source;
  return {
    id: address(sourcePath(id)),
    type: ['CreativeWork', 'prov:Entity'],
    name: storableText(title),
    ...(creator !== null && { creditText: storableText(creator) }),
    ...(publisher !== null && {
      publisher: { type: 'Organization', name: storableText(publisher) },
    }),
    genre: source.kind,
    issued: published.date.edtf,
    inLanguage: language,
    sha256,
    copyrightNotice: storableText(rights),
    ...(url !== undefined && { isBasedOn: { id: url } }),
  };
}

function eventNode(event: TimelineEvent, address: Address): object {
  const { id, title, date, dateBasis, chapter, actors, statements, added, source } = event;
  return {
    id: address(eventPath(id)),
    type: ['Event', 'prov:Entity'],
    name: storableText(title),
    date: date.edtf,
    dateBasis,
    ...daysOf(date),
    isPartOf: { id: address(chapterPath({ id: chapter })) },
    actor: actors.map((actor) => ({ id: address(actorPath(actor)) })),
    added,
    ...originOf(event, address),
    ...(source && {
      'prov:hadPrimarySource': {
        type: ['CreativeWork', 'prov:Entity'],
        name: storableText(source.title),
        ...(source.url !== undefined && { url: { id: source.url } }),
      },
    }),
    subjectOf: statements.map((statement) => statementNode(statement, address)),
  };
}

function originOf({ origin }: TimelineEvent, address: Address): object {
  if (origin === 'extracted') return { 'prov:wasGeneratedBy': { id: address('/#extraction') } };
  if (origin === 'imported') return { 'prov:wasGeneratedBy': { id: address('/#import') } };
  return { 'prov:wasAttributedTo': { id: address('/#editors') } };
}

function statementNode(statement: Statement, address: Address): object {
  const { text, kind, saidBy, outcome } = statement;
  const passages = (relation: 'supports' | 'disputes') =>
    evidenceOf(statement)
      .filter((evidence) => evidence.relation === relation)
      .map(({ passage, anchor }) => ({ id: address(passagePath(passage.source, anchor)) }));
  return {
    type: ['Claim', 'prov:Entity'],
    text: storableText(text),
    kind,
    ...(outcome && { outcome: outcome.result }),
    ...(saidBy && { saidBy: saidBy.map((id) => address(actorPath(id))) }),
    'cito:isSupportedBy': passages('supports'),
    'cito:isDisputedBy': passages('disputes'),
  };
}

function evidenceOf({ evidence, outcome }: Statement) {
  return [...evidence, ...(outcome?.evidence ?? [])];
}

/** schema.org has days, the last included; a date that is vaguer, or finer, has its EDTF alone. */
function daysOf(date: EdtfDate): { startDate?: string; endDate?: string } {
  const { first, last } = date;
  const time = calendarTime(date);
  if (typeof time === 'string' || time.type !== 'DATE' || !first || !last) return {};
  return { startDate: isoDay(first.start), endDate: isoDay(last.start) };
}

/** For the years 1 to 9999. */
function isoDay(t: EpochMs): string {
  const { year, month, day } = civilOf(t);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
