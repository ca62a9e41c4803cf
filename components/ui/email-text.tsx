import { Fragment } from "react";

/** A longer piece of an address, such as a hash before the @, fits on no line: it may break anywhere. */
const LONGEST_WHOLE = 26;

/** Splits an e-mail address into the pieces that stay on one line: before its @ and its dots. */
const emailPieces = (email: string): string[] => email.split(/(?=[@.])/);

/** An e-mail address that breaks only at its @ and its dots, never at a hyphen or within a word. */
export function EmailText({ email }: { email: string }) {
  return emailPieces(email).map((piece, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other name
    <Fragment key={i}>
      {i > 0 ? <wbr /> : null}
      {piece.length > LONGEST_WHOLE ? piece : <span className="whitespace-nowrap">{piece}</span>}
    </Fragment>
  ));
}
