/** Forms of a question's words, as typed, each with the form that it is read as instead. */
export type Rereading = ReadonlyMap<string, string>;
