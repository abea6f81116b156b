/** One thing wrong in the dataset: where it stands, which rule it breaks and what to do about it. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** 1-based line. */
  line: number;
  /** The rule's name, as in scripts/lint/. */
  rule: string;
  /** A sentence that ends in the remedy. */
  message: string;
  /** A warning is reported and counted but does not stop the build. */
  severity?: 'error' | 'warning';
}

export const formatProblem = ({ file, line, rule, message, severity }: Problem): string =>
  `${file}:${line}  ${severity ?? 'error'}  ${rule}  ${message}`;

export const isError = (problem: Problem): boolean => problem.severity !== 'warning';
