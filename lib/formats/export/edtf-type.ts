/** The datatype of EDTF dates (Library of Congress, id.loc.gov/datatypes/edtf). */
export const edtfType = 'http://id.loc.gov/datatypes/edtf/EDTF';
