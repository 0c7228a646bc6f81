import type {
  Actor,
  Chapter,
  Outcome,
  SourceDocument,
  Statement,
  TimelineEvent,
} from '../../model/subject';
import type { EvidenceRelation } from '../../model/words';
import { edtfType } from '../edtf-type';
import { actorNode, affiliationOf } from '../structured-data/actor-data';
import { documentNode } from '../structured-data/document-data';
import { eventNode } from '../structured-data/event-node';
import {
  actorPath,
  actorRef,
  documentRef,
  eventPath,
  eventRef,
  passagePath,
  quotationNode,
  siteRef,
  sourcePath,
} from '../structured-data/identity';
import type { SchemaNode } from '../structured-data/node';
import { outcomeSentence } from './event-text';
import { indexOf, type PublishedSubject, type SubjectIndex } from './published-subject';
import { storableText } from './storable-text';

type Address = PublishedSubject['address'];

/**
 * Given a subject, returns all of it as JSON-LD 1.1: schema.org for what things are, in the very nodes that its
 * pages have; PROV-O for where they come from, CiTO for how passages bear on statements, EDTF for dates. Its
 * context is in the file, so that nobody has to fetch one. Terms that no vocabulary has are explained on `/data/`.
 */
export function jsonLd({ subject, address }: PublishedSubject): object {
  const index = indexOf(subject);
  const evidence = subject.events.flatMap(({ statements }) =>
    statements.flatMap((each) => [...each.evidence, ...(each.outcome?.evidence ?? [])]),
  );
  const passages = new Map(
    evidence.map((each) => [passagePath(each.passage.source, each.anchor), each]),
  );
  return storable({
    '@context': contextOf(address),
    '@graph': [
      {
        '@id': address('/data/#dataset'),
        '@type': 'Dataset',
        name: subject.title,
        description: subject.description,
        url: address('/data/'),
        isPartOf: siteRef(address),
        'prov:wasAttributedTo': { '@id': address('/#editors') },
      },
      { '@id': address('/#editors'), '@type': ['Organization', 'prov:Agent'], name: 'The editors' },
      {
        '@id': address('/#extraction'),
        '@type': 'prov:Activity',
        name: 'Extraction by machine, not reviewed',
        'prov:used': subject.sources.map(({ id }) => documentRef(id, address)),
      },
      { '@id': address('/#import'), '@type': 'prov:Activity', name: 'Import of data of others' },
      ...subject.chapters.map((chapter) => chapterEntry(chapter, address)),
      ...subject.actors.map((actor) => actorEntry(actor, index, address)),
      ...subject.sources.map((source) => documentEntry(source, address)),
      ...[...passages.values()].map((each) => ({
        ...asEntity(quotationNode(each, address)),
        'prov:wasQuotedFrom': documentRef(each.passage.source, address),
      })),
      ...subject.events.map((event) => eventEntry(event, index, address)),
    ],
  });
}

function contextOf(address: Address): object {
  const date = (id: string) => ({ '@id': id, '@type': edtfType });
  const own = (name: string) => address(`/data/#${name}`);
  const named = { '@type': '@id' };
  const day = { '@type': 'Date' };
  return {
    '@version': 1.1,
    '@vocab': 'https://schema.org/',
    prov: 'http://www.w3.org/ns/prov#',
    dcterms: 'http://purl.org/dc/terms/',
    cito: 'http://purl.org/spar/cito/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    url: named,
    sameAs: named,
    mainEntityOfPage: named,
    eventStatus: named,
    startDate: day,
    endDate: day,
    datePublished: day,
    dateCreated: day,
    date: date('dcterms:date'),
    issued: date('dcterms:issued'),
    added: { '@id': 'dcterms:dateSubmitted', '@type': 'xsd:date' },
    kind: own('kind'),
    outcome: own('outcome'),
    result: own('result'),
    cameTrueIn: { '@id': own('came-true-in'), ...named },
    dateBasis: own('date-basis'),
    saidBy: { '@id': own('said-by'), ...named },
  };
}

/** All texts as they can be stored. */
function storable(value: unknown): object {
  return JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    typeof each === 'string' ? storableText(each) : each,
  ) as object;
}

/** A node that PROV-O too knows the origin of. */
function asEntity(node: SchemaNode): SchemaNode & { '@type': unknown } {
  return { ...node, '@type': [node['@type'], 'prov:Entity'] as unknown as string };
}

function chapterPath(id: Chapter['id']): string {
  return `/?chapters=${id}`;
}

function chapterEntry({ id, title, introduction, date }: Chapter, address: Address): object {
  return {
    '@id': address(chapterPath(id)),
    '@type': 'CreativeWork',
    name: title,
    description: introduction,
    date: date.edtf,
    isPartOf: siteRef(address),
  };
}

/** Whom an actor speaks for is known to PROV-O where schema.org has no word for it. */
function actorEntry(actor: Actor, index: SubjectIndex, address: Address): object {
  const { aliases, role, affiliation, id } = actor;
  const home = affiliation && index.actor(affiliation);
  return {
    ...actorNode(actor, address),
    mainEntityOfPage: address(actorPath(id)),
    ...(role !== undefined && { description: role }),
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(home && { 'prov:actedOnBehalfOf': actorRef(home.id, address) }),
    ...affiliationOf(actor, home, address),
  };
}

function documentEntry(source: SourceDocument, address: Address): object {
  const { id, kind, published, sha256, rights } = source;
  return {
    ...asEntity(documentNode(source, address)),
    mainEntityOfPage: address(sourcePath(id)),
    genre: kind,
    issued: published.date.edtf,
    sha256,
    copyrightNotice: rights,
  };
}

function eventEntry(event: TimelineEvent, index: SubjectIndex, address: Address): object {
  const { id, date, dateBasis, chapter, statements, added, source } = event;
  return {
    ...asEntity(eventNode(event, address)),
    mainEntityOfPage: address(eventPath(id)),
    date: date.edtf,
    dateBasis,
    'dcterms:isPartOf': { '@id': address(chapterPath(chapter)) },
    added,
    ...originOf(event, address),
    ...(source && {
      'prov:hadPrimarySource': {
        '@type': ['CreativeWork', 'prov:Entity'],
        name: source.title,
        ...(source.url !== undefined && { url: source.url }),
      },
    }),
    subjectOf: statements.map((statement) => statementEntry(statement, index, address)),
  };
}

function originOf({ origin }: TimelineEvent, address: Address): object {
  if (origin === 'extracted') return { 'prov:wasGeneratedBy': { '@id': address('/#extraction') } };
  if (origin === 'imported') return { 'prov:wasGeneratedBy': { '@id': address('/#import') } };
  return { 'prov:wasAttributedTo': { '@id': address('/#editors') } };
}

function statementEntry(statement: Statement, index: SubjectIndex, address: Address): object {
  const { text, kind, saidBy, outcome } = statement;
  return {
    '@type': ['Claim', 'prov:Entity'],
    text,
    kind,
    ...(saidBy && { saidBy: saidBy.map((id) => actorRef(id, address)['@id']) }),
    ...bearing(statement, address),
    ...(outcome && { outcome: outcomeEntry(outcome, index, address) }),
  };
}

/** What became of what was foretold is a claim of its own: what bears it out need not bear out the forecast. */
function outcomeEntry(outcome: Outcome, index: SubjectIndex, address: Address): object {
  const event = outcome.event && index.event(outcome.event);
  return {
    '@type': ['Claim', 'prov:Entity'],
    text: outcomeSentence(outcome),
    result: outcome.result,
    ...(event && { cameTrueIn: eventRef(event, address)['@id'] }),
    ...bearing(outcome, address),
  };
}

/** The passages that bear on a claim, each as it does. */
function bearing({ evidence }: Pick<Statement, 'evidence'>, address: Address): object {
  const passages = (relation: EvidenceRelation) =>
    evidence
      .filter((each) => each.relation === relation)
      .map(({ passage, anchor }) => ({ '@id': address(passagePath(passage.source, anchor)) }));
  return {
    'cito:isSupportedBy': passages('supports'),
    'cito:isDisputedBy': passages('disputes'),
  };
}
