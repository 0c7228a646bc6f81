/** The datatype of EDTF dates, under the name that the Library of Congress gave it: with `http`. */
export const edtfType = 'http://id.loc.gov/datatypes/edtf/EDTF';
