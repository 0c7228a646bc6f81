/** Terms of one kind, `term oa:term` a line; with `type`, their values are of it. */
function terms(lines: string, type?: string): Record<string, unknown> {
  return Object.fromEntries(
    lines
      .trim()
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => line.trim().split(/\s+/))
      .map(([term = '', id]) => [term, type === undefined ? id : { '@type': type, '@id': id }]),
  );
}

/**
 * The terms of http://www.w3.org/ns/anno.jsonld that the export uses, as the Web Annotation Vocabulary
 * (appendix A) maps them: what stands in for the file where tests have no network. No package has that file; each
 * term was held against the one of the Working Group (github.com/w3c/web-annotation, jsonld/anno.jsonld).
 */
export const annoContext = {
  '@context': {
    ...terms(`
      oa       http://www.w3.org/ns/oa#
      dc       http://purl.org/dc/elements/1.1/
      dcterms  http://purl.org/dc/terms/
      dctypes  http://purl.org/dc/dcmitype/
      foaf     http://xmlns.com/foaf/0.1/
      rdf      http://www.w3.org/1999/02/22-rdf-syntax-ns#
      rdfs     http://www.w3.org/2000/01/rdf-schema#
      xsd      http://www.w3.org/2001/XMLSchema#
      as       http://www.w3.org/ns/activitystreams#
      schema   http://schema.org/

      Annotation            oa:Annotation
      Text                  dctypes:Text
      TextualBody           oa:TextualBody
      SpecificResource      oa:SpecificResource
      TextPositionSelector  oa:TextPositionSelector
      TextQuoteSelector     oa:TextQuoteSelector
      Organization          foaf:Organization
      Software              as:Application
      AnnotationCollection  as:OrderedCollection
      AnnotationPage        as:OrderedCollectionPage
      Motivation            oa:Motivation
      linking               oa:linking
      describing            oa:describing

      exact     oa:exact
      prefix    oa:prefix
      suffix    oa:suffix
      label     rdfs:label
      name      foaf:name
      value     rdf:value
      language  dc:language
      format    dc:format`),
    ...terms(
      `
      id         @id
      type       @type
      body       oa:hasBody
      target     oa:hasTarget
      source     oa:hasSource
      selector   oa:hasSelector
      creator    dcterms:creator
      generator  as:generator
      partOf     as:partOf
      first      as:first
      last       as:last
      next       as:next
      prev       as:prev`,
      '@id',
    ),
    ...terms('purpose oa:hasPurpose\n motivation oa:motivatedBy', '@vocab'),
    ...terms('created dcterms:created\n modified dcterms:modified', 'xsd:dateTime'),
    ...terms(
      'start oa:start\n end oa:end\n total as:totalItems\n startIndex as:startIndex',
      'xsd:nonNegativeInteger',
    ),
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
  },
};
