export const ATTACHMENT_KINDS = ["photograph", "video", "paper", "mot_bay"] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

const MB = 1024 * 1024;

/** The largest file of each kind, in bytes: the only place where it is said. */
export const LARGEST: Record<AttachmentKind, number> = {
  photograph: 15 * MB,
  mot_bay: 15 * MB,
  paper: 25 * MB,
  video: 100 * MB,
};

/** How many bytes are sent at once. */
export const PIECE = MB;

/** The long edge of what a browser sends of a photograph, in pixels. */
export const SENT_EDGE = 2048;
/** The long edge of what is kept of a picture, whoever sent it. */
export const KEPT_EDGE = 4096;
export const THUMBNAIL_EDGE = 480;

/** The most bytes of a picture that is sent by e-mail. */
export const LARGEST_EMAILED = MB;

/** For how long a video should run, in seconds: a hint, not a limit. */
export const VIDEO_SECONDS = 30;

export const kindWords: Record<AttachmentKind, string> = {
  photograph: "Photograph",
  video: "Video",
  paper: "Paper",
  mot_bay: "MOT bay",
};

export const tooLargeWords = (kind: AttachmentKind): string =>
  `A ${kind === "mot_bay" ? "photograph" : kind} may have at most ${LARGEST[kind] / MB} MB`;
