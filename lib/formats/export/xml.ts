import { storableText } from './storable-text';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

/** Attributes of an element; what is undefined is left out. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** Given text, returns an XML element (XML 1.0) that holds it, whatever it is: `]]>` and markup are escaped. */
export function textElement(name: string, text: string, attributes: XmlAttributes = {}): string {
  const content = storableText(text).replaceAll(/[&<>]/g, (found) => escapes[found] ?? found);
  return `<${name}${attributesOf(attributes)}>${content}</${name}>`;
}

export function emptyElement(name: string, attributes: XmlAttributes): string {
  return `<${name}${attributesOf(attributes)}/>`;
}

/** Tabs and line feeds are escaped too: a parser would make spaces of them (XML 1.0, section 3.3.3). */
function attributesOf(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) =>
      value === undefined
        ? []
        : ` ${name}="${storableText(value).replaceAll(/[&<>"\t\n]/g, (found) => escapes[found] ?? found)}"`,
    )
    .join('');
}
