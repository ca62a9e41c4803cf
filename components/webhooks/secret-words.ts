/** The dialog's text for a secret that was just created. */
export const SECRET_WORDS = {
  title: "The secret of this webhook",
  description: "The other program checks with it that what arrives comes from here and is unchanged.",
};
