/** What sources write instead of a date or before one: folded words, in English, Spanish, French and Portuguese. */

const phrases = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.split(',').map((phrase) => phrase.trim())))

/** It goes on, and no end is meant. */
export const ongoingPhrases = phrases(
  'ongoing, on going, going on, ongiong, in progress, under way, underway, continuous, continuously, continuing',
  'continues, open, open ended, no end, no end date, without end, indefinite, indefinitely, permanent, permanently',
  'onward, onwards',
  'en curso, en marcha, en proceso, en ejecucion, continuo, continua, permanente, indefinido, sin fin, abierto',
  'sin fecha de fin, en adelante',
  'en cours, en continu, continu, sans fin, sans date de fin, indefiniment',
  'em curso, em andamento, sem fim',
)

/** As an end: it still went on when this was written. As a start: the day of writing, which is not known. */
export const nowPhrases = phrases(
  'now, present, the present, current, currently, today, to date, till date, date',
  'ahora, actual, actualidad, la actualidad, actualmente, hoy, la fecha',
  'maintenant, actuellement, ce jour, aujourd hui, presente, o presente, atualmente',
)

/** There is no date to be known, or not yet. */
export const unknownPhrases = phrases(
  'n a, na, n d, nd, none, null, unknown, undefined, undetermined, not applicable, not specified, not defined',
  'no date, no date specified, tbd, tbc, tba, to be determined, to be confirmed, to be decided, to be defined',
  'to be announced, not yet determined',
  'no aplica, por definir, por determinar, por confirmar, sin definir, no definido, indeterminado, pendiente, sin fecha',
  'non applicable, sans objet, a definir, a determiner, a confirmer, a preciser, non defini, indetermine, inconnu',
  'a determinar, a confirmar, nao aplicavel, nao definido',
)

/** What may stand behind "ongoing" without changing it. */
export const ongoingCompanions = phrases(
  'process, commitment, commitments, support, effort, efforts, basis, activity, activities, project, programme, program',
  'initiative, work, long, term, proceso, proyecto, programa, compromiso, processus, projet, programme, engagement',
)

/** A start follows. */
export const fromPhrases = phrases(
  'from, since, starting, starting in, starting from, started, started in, as of, beginning in, begun in, between',
  'desde, a partir de, desde el, iniciado en, entre',
  'depuis, a partir du, a compter de, a compter du, des, de, du, del, a partir de, a partir do, desde o',
)

/** An end follows; with what stands in the middle of "between A and B", "de A a B". */
export const untilPhrases = phrases(
  'until, till, til, through, thru, up to, to, by, ending, ending in, ends, ends in, completed, completed in, finished',
  'hasta, hasta el, al, finalizado en, jusqu en, jusqu a, jusqu au, d ici, d ici a, au, ate, ao',
  'and, y, et, e, a',
)

/** An end that may come later: none is known. */
export const atLeastPhrases = phrases('at least, minimum, al menos, por lo menos, como minimo, au moins, pelo menos')

/** Where "from A to B" can be cut: before such a word. */
export const cutWords = phrases('to, until, till, til, through, thru, and, hasta, a, al, y, jusqu, au, et, ate, ao, e')

/** Remarks in brackets that leave the date as it is. "(Phase I)" and "(review)" do not: the end is another one. */
export const harmlessRemarks = phrases(
  'start date, end date, date of completion, completion date, estimated, estimate, expected, planned, tentative',
  'provisional, tbc, to be confirmed, approx, approximately, estimado, prevista, previsto, estime, prevu, prevue',
)
