/** The keys and indices that lead to a part of a document. */
export type Path = readonly PropertyKey[];
