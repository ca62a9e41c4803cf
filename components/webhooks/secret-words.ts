/** How the dialog names a secret that was just made. */
export const SECRET_WORDS = {
  title: "The secret of this webhook",
  description: "The other program checks with it that what arrives comes from here and is unchanged.",
};
