/**
 * The grammar of RFC 4287, appendix B, in the XML syntax of RELAX NG, without extension elements and
 * XHTML, which our feeds have not.
 */
export const atomSchema = `<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/2005/Atom"
    datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start><ref name="feed"/></start>
  <define name="common">
    <optional><attribute name="xml:base" ns=""><data type="anyURI"/></attribute></optional>
    <optional><attribute name="xml:lang"><data type="language"/></attribute></optional>
  </define>
  <define name="text">
    <ref name="common"/>
    <optional><attribute name="type" ns=""><choice><value>text</value><value>html</value></choice></attribute></optional>
    <text/>
  </define>
  <define name="person">
    <ref name="common"/>
    <interleave>
      <element name="name"><text/></element>
      <optional><element name="uri"><data type="anyURI"/></element></optional>
      <optional><element name="email"><data type="string"><param name="pattern">.+@.+</param></data></element></optional>
    </interleave>
  </define>
  <define name="date"><ref name="common"/><data type="dateTime"/></define>
  <define name="iri"><ref name="common"/><data type="anyURI"/></define>
  <define name="category">
    <element name="category">
      <ref name="common"/>
      <attribute name="term" ns=""><text/></attribute>
      <optional><attribute name="scheme" ns=""><data type="anyURI"/></attribute></optional>
      <optional><attribute name="label" ns=""><text/></attribute></optional>
    </element>
  </define>
  <define name="link">
    <element name="link">
      <ref name="common"/>
      <attribute name="href" ns=""><data type="anyURI"/></attribute>
      <optional><attribute name="rel" ns=""><text/></attribute></optional>
      <optional><attribute name="type" ns=""><data type="string"><param name="pattern">.+/.+</param></data></attribute></optional>
      <optional><attribute name="hreflang" ns=""><data type="language"/></attribute></optional>
      <optional><attribute name="title" ns=""><text/></attribute></optional>
      <optional><attribute name="length" ns=""><text/></attribute></optional>
    </element>
  </define>
  <define name="feed">
    <element name="feed">
      <ref name="common"/>
      <interleave>
        <zeroOrMore><element name="author"><ref name="person"/></element></zeroOrMore>
        <zeroOrMore><element name="contributor"><ref name="person"/></element></zeroOrMore>
        <zeroOrMore><ref name="category"/></zeroOrMore>
        <optional><element name="generator"><ref name="common"/><text/></element></optional>
        <optional><element name="icon"><ref name="iri"/></element></optional>
        <element name="id"><ref name="iri"/></element>
        <zeroOrMore><ref name="link"/></zeroOrMore>
        <optional><element name="logo"><ref name="iri"/></element></optional>
        <optional><element name="rights"><ref name="text"/></element></optional>
        <optional><element name="subtitle"><ref name="text"/></element></optional>
        <element name="title"><ref name="text"/></element>
        <element name="updated"><ref name="date"/></element>
        <zeroOrMore><ref name="entry"/></zeroOrMore>
      </interleave>
    </element>
  </define>
  <define name="entry">
    <element name="entry">
      <ref name="common"/>
      <interleave>
        <zeroOrMore><element name="author"><ref name="person"/></element></zeroOrMore>
        <zeroOrMore><element name="contributor"><ref name="person"/></element></zeroOrMore>
        <zeroOrMore><ref name="category"/></zeroOrMore>
        <optional><element name="content"><ref name="text"/></element></optional>
        <element name="id"><ref name="iri"/></element>
        <zeroOrMore><ref name="link"/></zeroOrMore>
        <optional><element name="published"><ref name="date"/></element></optional>
        <optional><element name="rights"><ref name="text"/></element></optional>
        <optional><element name="summary"><ref name="text"/></element></optional>
        <element name="title"><ref name="text"/></element>
        <element name="updated"><ref name="date"/></element>
      </interleave>
    </element>
  </define>
</grammar>`;
