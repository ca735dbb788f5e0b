import { annotationText, truncateMiddle, visible } from './escape.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** One annotation of a job, fit to print: hidden characters are visible; percent-escaping is left to who prints it. */
export interface Annotation {
  level: AnnotationLevel;
  title: string;
  message: string;
  /** Relative to the repository's root. */
  file?: string;
  startLine?: number;
  endLine?: number;
  startColumn?: number;
}

/** GitHub cuts a message at 4,096 characters. */
const MAX_MESSAGE = 4000;
const MAX_TITLE = 200;

/** An annotation without a place, from raw texts. */
export function annotation(
  level: AnnotationLevel,
  title: string,
  message: string,
  hint?: string,
): Annotation {
  const text = hint ? `${truncateMiddle(message, MAX_MESSAGE / 2)}\nTo fix: ${hint}` : message;
  return {
    level,
    title: truncateMiddle(visible(truncateMiddle(title, MAX_TITLE)), MAX_TITLE),
    message: annotationText(text, MAX_MESSAGE),
  };
}
