import type { Limit } from './limits.ts';
import { isAbroad, type Passage } from './passage.ts';

/** Phrases between semicolons or on lines of their own; a space at the head of one is part of it. */
function phrases(list: string): readonly string[] {
  return list.split(/;\n?/);
}

/** What descriptions in the other languages say outright about a loss. Each says the same wherever it stands. */
const SAID = {
  /** What is deleted is only marked, or lies in a bin. */
  soft: phrases(`软删除;軟刪除;逻辑删除;入回收站;到回收站;至回收站;进回收站;可以恢复;ソフトデリート;ソフト削除;論理削除;ゴミ箱に;ごみ箱に;ゴミ箱へ;ごみ箱へ;復元可能;소프트 삭제;휴지통으로;
휴지통에 넣;복구 가능;복원 가능;мягкое удаление;ягко удал;в корзину;можно восстановить;borrado lógico;
eliminación lógica; a la papelera;exclusão lógica;para a lixeira;para lixeira; à lixeira;
suppression logique; à la corbeille;in den Papierkorb;soft-delete;Soft-delete;soft delete;
Soft delete;Soft-Delete;Soft Delete`),
  /** Nothing takes the call back. */
  final:
    phrases(`不可恢复;无法恢复;不能恢复;不可撤销;无法撤销;不能撤销;不可逆;不可復原;無法復原;無法恢復;取り消せ;元に戻せ;元に戻すことはでき;取り消すことはでき;復元できま;復元できな;
되돌릴 수 없;복구할 수 없;복원할 수 없;복구 불가;취소할 수 없;еобратим;нельзя отменить;невозможно отменить;rréversible;
être annulé;rreversible;no se puede deshacer;no se pueden deshacer;rreversível;ser desfeit;
nwiderruflich;nicht rückgängig`),
  /** What goes goes for good. */
  forGood:
    phrases(`永久删除;彻底删除;永久刪除;徹底刪除;完全に削除;영구 삭제;영구적으로;безвозвратно;навсегда;ermanentemente;efinitivamente;
éfinitivement;endgültig`),
  /** More is lost than what is named. */
  along:
    phrases(`连同;级联;一并;及其所有;以及所有;及其下;連同;ごと削除;とともに削除;カスケード;함께 삭제;하위 항목;вместе с;каскад;junto con;junto com;
n cascada;m cascata;n cascade;y todos sus;y todas sus;e todos os;e todas as;et tous;et toutes;
avec tous;avec toutes;mitsamt;samt all;und alle `),
} as const;

/** Where a description in another language says it; `undefined` where it does not. */
export function saidAbroad(
  passage: Passage | undefined,
  what: keyof typeof SAID,
): Limit | undefined {
  if (passage === undefined || !isAbroad(passage)) return undefined;
  for (const words of SAID[what]) {
    const start = passage.text.indexOf(words);
    if (start >= 0) return { field: passage.field, start, end: start + words.length };
  }
  return undefined;
}
