import type { NamesIndex } from '../names-index/open.ts';
import type { IndexedCard, IndexedInstrument, ProvisionForm } from '../names-index/source.ts';
import { withParents } from './numbers.ts';

/** An instrument with the provisions of it that have cards. */
export interface Instrument {
  card: IndexedCard;
  rules: IndexedInstrument;
  /** Owner phrases, longest first. */
  owners: string[];
  /** Cards by "form number". */
  described: Map<string, IndexedCard>;
}

/** Instruments by the forms that their provisions take. */
export type InstrumentTable = ReadonlyMap<ProvisionForm, Instrument[]>;

const tables = new WeakMap<NamesIndex, InstrumentTable>();

function build(index: NamesIndex): InstrumentTable {
  const byId = new Map<string, Instrument>();
  for (const card of index.instruments.map((number) => index.card(number))) {
    if (!card.instrument) continue;
    const owners = [...card.instrument.owners].sort((a, b) => b.length - a.length);
    byId.set(card.id, { card, rules: card.instrument, owners, described: new Map() });
  }
  for (const card of index.provisions.map((number) => index.card(number))) {
    const { provision } = card;
    if (provision)
      byId.get(provision.instrument)?.described.set(`${provision.form} ${provision.number}`, card);
  }
  const table = new Map<ProvisionForm, Instrument[]>();
  for (const instrument of byId.values())
    for (const { form } of instrument.rules.forms) table.set(form, [...(table.get(form) ?? []), instrument]);
  return table;
}

/** The instruments that the index knows; made once for each index. */
export function instrumentsOf(index: NamesIndex): InstrumentTable {
  let table = tables.get(index);
  if (!table) {
    table = build(index);
    tables.set(index, table);
  }
  return table;
}

/** The card for a provision of the instrument: its own, that of what it is a part of, or none. */
export function describedCard(
  { described }: Instrument,
  form: ProvisionForm,
  number: string,
): IndexedCard | undefined {
  for (const candidate of withParents(number)) {
    const card = described.get(`${form} ${candidate}`);
    if (card) return card;
  }
  return undefined;
}

/** Whether the instrument has such a number at all. */
export function hasNumber({ rules }: Instrument, form: ProvisionForm, base: number): boolean {
  const last = rules.forms.find((entry) => entry.form === form)?.last;
  return last === undefined || Number.isNaN(base) || base <= last;
}
