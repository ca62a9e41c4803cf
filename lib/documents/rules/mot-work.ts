/** The words of a defect as two texts are compared: without DVSA's reference to its manual, signs and spaces. */
export const defectKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\((?:[^()]|\([^()]*\))*\)/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
