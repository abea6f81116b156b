/** What makes the name of an institution, a body or a thing of a name beside it: University of Texas, Ford Foundation, Kenya Defence Forces. */
import type { Surroundings } from './surroundings.ts';

/** "University of North Carolina at Chapel Hill", "Organization for Security and Co-operation in Europe". */
const INSTITUTION_AT =
  /\b(?:University of (?:[A-Z]\w+ ){1,3}at|University of (?:Alabama|Arkansas|California|Colorado|Illinois|Maryland|Massachusetts|Michigan|Minnesota|Missouri|Nebraska|North Carolina|Tennessee|Texas|Wisconsin),|University of (?:North|South|East|West|Central)|Co-?operation in|University at|Studies at|[A-Z]\w+ for (?:[A-Z]\w+ (?:and )?){1,3}in|(?:Chartered [A-Z]\w+|Council of Churches) in|(?:Advocate|Alliance|Campaign|Centre|Center|Citizens|Coalition|Deal|Doctors|Friends|Fund|Movement|Rally|Right to Life|Students|Transport|Voters) (?:for|of)) (?:the )?$|\bUniversity of [A-Z][A-Za-z ]+-$|[A-Za-z,] (?:Born|Lost|Made) in $/;

/** What stands before "of" and makes one name of it and the place: "Medical Journal of Australia", "Bank of England". */
const INSTITUTION_OF =
  /\b(?:(?:Lord|Lady|Baron|Baroness|Viscount)(?: [A-Z][\w'-]+)+|Bomas|gulf|strait|bay|University|College|Institute|Bank|Banks|Museum|Church|Bishop|Archbishop|Diocese|Duke|Duchess|Earl|Count|Prince|Princess|Brothers|Knights|Sea|Sisters|Battle|Siege|Peace|Diet|Bay|Gulf|Cape|Isle|Cathedral|School|Academy|Union|Party|Service|Front|Library|Hospital|Society|Treaty|Treaties|Convention|Declaration|Congress|Statute|Charter|Order|House|Temple|Voice|Radio|Journal|Agency|Association|Federation|Council|League|Brewers|Standards|Bureau|Board|Corporation|Company|Foundation|Club|Theatre|Theater|Orchestra|Chamber|Times|Press|News|Daily|History|Encyclopedia|Friends|Sons|Daughters|Exchange|Workers|Students|Writers|Chronicle|Telegraph|Authority|Liberation|Kingdom Assembly|(?:Association|Federation|Institute|Society|Union) of(?: [A-Z][\w-]+)+) of (?:the )?$/;

/** The same in a headline in capitals. */
export const SHOUTED_INSTITUTION_OF =
  /\b(?:BANK|BATTLE|CHURCH|COUNCIL|GULF|PRINCE|STRAIT|UNIVERSITY) OF (?:THE )?$/;

export function isInstitutionOf({ text, start }: Pick<Surroundings, 'text' | 'start'>): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return (
    INSTITUTION_OF.test(before) ||
    INSTITUTION_AT.test(before) ||
    // Those two courts sit in the city; of another state's the state is told.
    (/\b(?:Southern|Eastern) District of $/.test(before) && text.startsWith('New York', start))
  );
}

/** "Kenya Defence Forces", "England and Wales Cricket Board", "Malta Police Force": a body with its country in its name. */
export const BODY_BEHIND =
  /^(?: (?:and|&))?(?: [A-Z][\w'-]+){1,3} (?:Authority|Board|Bureau|Corps|Federation|Force|Forces|Programme|Program|Service|Union)\b/;

/** "The Donetsk People's Republic", "the Taiwan People's Party". */
export const PEOPLES_BEHIND = /^ People's (?:Party|Republic)/;

/** What is called after somebody or something and is another thing: "Ford Foundation", "UEFA Cup", "George Floyd Justice in Policing Act". */
export const NAMED_AFTER =
  /^ (?:[A-Z][a-z]+ (?:(?:in|of|for|and|the) )*){0,3}(?:Academy|Act|Airport|Alliance|Arena|Association|Avenue|Award|Awards|Bill|Boulevard|Bridge|Caucus|Center|Centre|Coalition|College|Commission|Committee|Conference|Corp|Corporation|Cup|Drive|Elementary|Fair|Field|Force|Forum|Foundation|Fund|High|Highway|Hospital|Inc|Institute|League|Library|Ltd|Medal|Memorial|Museum|Mission|Network|Operation|Park|Plaza|Primary|Prize|Project|School|Secondary|Society|Square|Stadium|Stage|Street|Subcommittee|Theater|Theatre|Tower|Trophy|University|airport|motorway|stadium)\b/;

/** What ends a company's full name and makes no other one of it. */
export const LEGAL_FORM =
  /^,?(?: Holdings| Group)?,? (?:AG|Co|Corp|Corporation|Group|Inc|Incorporated|Ltd|NV|PLC|plc|SA|SE)\b/;

/** The police, courts and councils of a town or state: their names say where they are, and no more. */
export const PUBLIC_BODY =
  /^ (?:(?:State |City |Metropolitan |Metro )?(?:Police(?: Department| Service| Chief)?|Fire (?:and Rescue|Brigade|Chief|Department|Service))|(?:(?:State|Highway) )?Patrol|National Guard|Department of|(?:Provincial )?Assembly|Legislature|(?:Circuit|Crown|District|High|Magistrates'?|Municipal|Sheriff|State|Superior|Supreme) Court|(?:Borough|City|Town) (?:Council|Hall))\b/;
