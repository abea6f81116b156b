import { Ajv, type ErrorObject } from 'ajv';
import schema from '../../data/schema/card.schema.json' with { type: 'json' };

export interface ShapeError {
  path: (string | number)[];
  message: string;
}

const validate = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(schema);

const pathOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

const listed = (values: readonly unknown[]): string => values.map((value) => `"${value}"`).join(', ');

function describe(error: ErrorObject): string {
  const at = error.instancePath.split('/').slice(1).join('.') || 'the card';
  switch (error.keyword) {
    case 'required':
      return `${at} has no "${error.params.missingProperty}"; add it.`;
    case 'additionalProperties':
      return `${at} has an unknown key "${error.params.additionalProperty}"; remove it or correct its spelling (data/README.md lists the keys).`;
    case 'enum':
      return `${at} is "${error.data}"; use one of ${listed(error.params.allowedValues)}.`;
    case 'maxLength':
      return `${at} is ${String(error.data).length} characters long; cut it to ${error.params.limit}.`;
    case 'pattern':
      return /\/(from|until|asOf|date|checked|edition)$/.test(error.instancePath)
        ? `${at} is "${error.data}"; write a date as "2024", "2024-03" or "2024-03-07".`
        : `${at} is "${error.data}", which does not look as it should; compare with data/README.md.`;
    case 'type':
      return `${at} should be ${listed([error.params.type].flat())}; numbers that are names, and dates, need quotation marks.`;
    default:
      return `${at} ${error.message}; compare with data/README.md.`;
  }
}

/** Branches of a `oneOf` that failed say little; the errors below them that name a key say more. */
const isNoise = (error: ErrorObject): boolean =>
  ['oneOf', 'not', 'const', 'dependencies', 'if'].includes(error.keyword);

/** Checks a parsed card against data/schema/card.schema.json; empty where it holds. */
export function checkShape(data: unknown): ShapeError[] {
  if (validate(data)) return [];
  const errors = validate.errors ?? [];
  const telling = errors.filter((error) => !isNoise(error));
  const seen = new Set<string>();
  return (telling.length > 0 ? telling : errors)
    .map((error) => ({ path: pathOf(error.instancePath), message: describe(error) }))
    .filter(({ path, message }) => {
      const key = `${path.join('/')} ${message}`;
      return !seen.has(key) && seen.add(key);
    });
}
