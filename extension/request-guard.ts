/** The one guard over what pages send to the background. */
import type { Block, PageContext } from '../detection/types.ts';
import { type MarkLook, markFile, markLooks } from './mark-files.ts';
import type { DetectRequest, PageToBackground } from './messages.ts';
import type { PageChoice } from './page-choice.ts';

/** Far above the longest article; a page beyond it is refused before the worker reads it. */
const most = { blocks: 20_000, characters: 10_000_000 };

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isOptionalText = (value: unknown): boolean => value === undefined || isText(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isListOf = (value: unknown, isEntry: (entry: unknown) => boolean): value is unknown[] =>
  Array.isArray(value) && value.every(isEntry);

const roles: readonly unknown[] = ['headline', 'heading', 'text'] satisfies Block['role'][];
const textFields = ['title', 'description', 'url', 'published'] satisfies (keyof PageContext)[];

const isBlock = (value: unknown): value is Block =>
  isObject(value) && isText(value.text) && roles.includes(value.role);

function isArticle(value: unknown): boolean {
  if (!isObject(value) || !Array.isArray(value.blocks) || value.blocks.length > most.blocks) return false;
  if (!value.blocks.every(isBlock)) return false;
  const characters = value.blocks.reduce((sum, block) => sum + block.text.length, 0);
  return (
    characters <= most.characters &&
    textFields.every((field) => isOptionalText(value[field])) &&
    (value.keywords === undefined || isListOf(value.keywords, isText))
  );
}

const isDetectRequest = (value: unknown): value is DetectRequest =>
  isObject(value) &&
  isCount(value.revision) &&
  isArticle(value.article) &&
  (value.only === undefined || isListOf(value.only, isCount));

const choices: readonly unknown[] = ['on', 'off', 'usual'] satisfies PageChoice[];

const isCardId = (value: unknown): boolean => isObject(value) && isText(value.id) && value.id.length <= 200;

const guards: Record<keyof PageToBackground, (data: unknown) => boolean> = {
  detect: isDetectRequest,
  card: isCardId,
  know: isCardId,
  browse: isCardId,
  notThisSite: () => true,
  choosePage: (data) =>
    isObject(data) && isText(data.key) && /^[0-9a-f]{16}$/.test(data.key) && choices.includes(data.choice),
  loadCardScript: () => true,
  cardWords: () => true,
  markSheet: (data) =>
    isObject(data) && markLooks.some((look) => markFile(look) === markFile(data as unknown as MarkLook)),
  pageCount: (data) => isObject(data) && isCount(data.count),
};

/** Whether `data` has the shape that the message `name` carries. */
export const isRequest = (name: keyof PageToBackground, data: unknown): boolean => guards[name](data);
