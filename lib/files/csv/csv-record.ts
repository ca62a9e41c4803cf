/** One record of a CSV file. The reader reuses it for the next record: copy what must outlive the call. */
export interface CsvRecord {
  /** The texts of the cells; only the first `width` belong to this record. */
  cells: string[];
  width: number;
  /** Physical line on which the record begins; the header's is 1. */
  line: number;
  /** Indexes of cells with a quote where none is allowed; it was taken as text. */
  strayQuotes: number[];
  /** 53-bit hash of the record's bytes. */
  hash: number;
}
