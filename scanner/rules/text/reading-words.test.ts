import { describe, expect, it } from 'vitest';
import { readClause } from './clause.ts';
import { readGerunds } from './gerunds.ts';
import { findHidden } from './hidden.ts';
import { ENGLISH_VERBS } from './lexicon/english-verbs.ts';
import { wordsOf } from './lexicon/index.ts';
import { inflect, plural } from './morphology.ts';
import { splitName } from './name.ts';
import { readName } from './name-acts.ts';
import { nominalAct } from './nominal.ts';
import { readPassage } from './passage.ts';
import { readPassives } from './passive.ts';
import { splitSentences } from './sentences.ts';
import { skeletonOf } from './skeleton.ts';
import { styleOf } from './style.ts';

describe('splitName', () => {
  it.each([
    ['list_old_parcels', ['list', 'old', 'parcels']],
    ['listOldParcels', ['list', 'old', 'parcels']],
    ['List-Old-Parcels', ['list', 'old', 'parcels']],
    ['HTTPServer.restartAll', ['http', 'server', 'restart', 'all']],
    ['getURLs', ['get', 'urls']],
    ['listparcels', ['listparcels']],
    ['listfiles', ['list', 'files']],
    ['__x__', ['x']],
  ])('splits %s', (name, words) => {
    expect(splitName(name).map(({ lower }) => lower)).toEqual(words);
  });

  it('says where each word stands', () => {
    const name = 'parcelAPI_deleteAll';
    expect(splitName(name).map(({ start, end }) => name.slice(start, end))).toEqual([
      'parcel',
      'API',
      'delete',
      'All',
    ]);
  });
});

describe('readName', () => {
  const actsOf = (name: string) =>
    readName(splitName(name), 0)
      .acts.filter(({ implied }) => !implied)
      .map(({ lemma, object }) => [lemma, ...object.words].join(' '));
  it.each([
    ['delete_parcel', ['delete parcel']],
    ['parcel_delete', ['delete parcel']],
    ['find_and_replace_stamps', ['find', 'replace stamp']],
    ['get_or_create_stamp', ['get', 'create stamp']],
    ['list_deleted_stamps', ['list stamp']],
    ['stamps_by_delete_date', []],
    ['turn_on_lamp', ['turn lamp']],
    ['rtf_to_latex', ['convert rtf']],
    ['last_reboot', []],
    ['bill_of_materials', []],
  ])('reads the acts of %s', (name, acts) => {
    expect(actsOf(name)).toEqual(acts);
  });
});

describe('nominalAct behind a remark', () => {
  it('names the thing and not the price of the call', () => {
    const act = nominalAct(readPassage('description', '[$0.02] Weather of a city'));
    expect(act?.object.words).toEqual(['weather']);
  });
});

describe('readClause', () => {
  const actsOf = (text: string) => {
    const { tokens } = readPassage('description', text);
    const [first] = splitSentences(tokens);
    return first === undefined
      ? []
      : readClause(tokens, first.from, first.to).map(({ act }) => act.lemma);
  };
  it.each([
    ['Deletes a parcel.', ['delete']],
    ['This tool allows you to delete a parcel.', ['delete']],
    ['Use this tool to delete a parcel.', ['delete']],
    ['A tool for deleting parcels.', ['delete']],
    ['🔍 **Permanently** deletes a parcel.', ['delete']],
    ['drop_it: Deletes a parcel.', ['delete']],
    ['Create, update, or delete parcels.', ['create', 'update', 'delete']],
    ['Finds a parcel and deletes it.', ['find', 'delete']],
    ['Lists parcels that delete themselves.', ['list']],
    ['POST /parcels', []],
    ['Get buy and sell pressure', ['get']],
    ['Create a parcel and charge payment rails.', ['create', 'charge']],
    ['Show charge and refund payments.', ['show']],
    ['DELETE /parcels', ['delete']],
    ['Saves a letter: answers, resume version.', ['save']],
    ['Shows a parcel before deleting it.', ['show']],
    ['Get news and updates.', ['get']],
    ['Cherry-picks a patch and deploys it.', ['cherry', 'deploy']],
    ['Lists halls the user can enter.', ['list']],
    ['Update prices of several parcels.', ['update']],
    ['Seed phrase of a wallet.', []],
    ['Does not delete parcels.', []],
    ['Never delete parcels.', []],
    ['When you delete parcels, think.', []],
    ['Weather of a city.', []],
    ['Provides access to parcels.', ['provide']],
    ['Provides the ability to delete parcels.', ['delete']],
  ])('reads the acts of “%s”', (text, lemmas) => {
    expect(actsOf(text)).toEqual(lemmas);
  });
});

describe('splitSentences', () => {
  const sectionsOf = (text: string) => {
    const { tokens } = readPassage('description', text);
    return splitSentences(tokens).map(({ from, to, section }) => [
      section,
      text.slice(tokens[from]?.start, tokens[to - 1]?.end),
    ]);
  };
  it('keeps abbreviations and numbers whole', () => {
    expect(sectionsOf('Reads v1.2 files, e.g. a.txt. Then stops.')).toEqual([
      ['body', 'Reads v1.2 files, e.g. a.txt'],
      ['body', 'Then stops'],
    ]);
  });
  it('knows what stands under a heading', () => {
    expect(sectionsOf('Reads.\n\nArgs:\n    x: a text\n\nReturns:\n    a key')).toEqual([
      ['body', 'Reads.'],
      ['arguments', 'x: a text'],
      ['returns', 'a key'],
    ]);
  });
  it('joins lines that only wrap', () => {
    expect(sectionsOf('Reads the\nparcel of a\nsender.')).toEqual([
      ['body', 'Reads the\nparcel of a\nsender'],
    ]);
  });
});

describe('readPassage', () => {
  it.each([
    ['Shows the details of a parcel', 'english'],
    ['获取包裹的详细信息', 'zh'],
    ['指定したファイルを削除します', 'ja'],
    ['지정된 파일을 삭제합니다', 'ko'],
    ['Показывает сведения о посылке', 'ru'],
    ['Muestra los detalles del paquete', 'es'],
    ['Mostra os detalhes de um pacote', 'pt'],
    ["Affiche les détails d'un colis", 'fr'],
    ['Zeigt die Einzelheiten eines Pakets', 'de'],
    ['يعرض تفاصيل الطرد المحدد', 'unreadable'],
    ['Näyttää paketin tarkat tiedot käyttäjälle heti', 'unreadable'],
    ['', 'english'],
  ])('reads “%s” as %s', (text, expected) => {
    const { language } = readPassage('description', text);
    expect(typeof language === 'string' ? language : language.id).toBe(expected);
  });
});

describe('skeletonOf', () => {
  it.each([
    ['Send-MaiI', 'send_mail'],
    ['p\u0430y_bill', 'payBill'],
    ['rnail', 'mail'],
    ['g00d', 'good'],
  ])('takes %s for %s', (one, other) => {
    expect(skeletonOf(one)).toBe(skeletonOf(other));
  });
  it('tells different names apart', () => {
    expect(skeletonOf('send_mail')).not.toBe(skeletonOf('send_mails'));
  });
});

describe('findHidden', () => {
  it('reads bytes that variation selectors carry', () => {
    const carried = [...'hi']
      .map((letter) => String.fromCodePoint(0xe0100 + letter.charCodeAt(0) - 16))
      .join('');
    expect(findHidden(`a${carried}`)).toMatchObject([{ what: 'tag', decoded: 'hi' }]);
  });
  it('leaves the flag of England alone', () => {
    const flag = '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}';
    expect(findHidden(`${flag}`)).toEqual([]);
  });
});

describe('the vocabulary', () => {
  it('has every verb in one class', () => {
    const all = Object.values(ENGLISH_VERBS).flatMap(wordsOf);
    expect(all.filter((verb, place) => all.indexOf(verb) !== place)).toEqual([]);
    expect(all.length).toBeGreaterThan(700);
  });
  it.each([
    ['stop', ['stop', 'stops', 'stopping', 'stopped']],
    ['copy', ['copy', 'copies', 'copying', 'copied']],
    ['write', ['write', 'writes', 'writing', 'wrote', 'written']],
    ['push', ['push', 'pushes', 'pushing', 'pushed']],
  ])('inflects %s', (verb, forms) => {
    expect(inflect(verb).map(([form]) => form)).toEqual(expect.arrayContaining(forms));
  });
});

describe('readGerunds', () => {
  const actsOf = (text: string) => {
    const { tokens } = readPassage('description', text);
    return readGerunds(tokens, 0, tokens.length).map(({ lemma, object }) =>
      [lemma, ...object.words].join(' '),
    );
  };
  it.each([
    [
      'Commands for listing, weighing and deleting parcels',
      ['list parcel', 'weigh parcel', 'delete parcel'],
    ],
    ['Includes operations such as running scripts', ['run script']],
    ['Supports sending parcels', ['send parcel']],
    ['Shows a parcel while weighing it', []],
  ])('reads what %s offers', (text, acts) => {
    expect(actsOf(text)).toEqual(acts);
  });
});

describe('styleOf', () => {
  const toolsOf = (...descriptions: string[]) =>
    descriptions.map((description, place) => ({ name: `t${place}`, description }));
  it('tells how the descriptions of a server begin', () => {
    const third = ['Gets a stamp.', 'Deletes a stamp.', 'Creates a stamp.', 'Updates a stamp.'];
    expect(styleOf(toolsOf(...third))).toBe('third');
    expect(styleOf(toolsOf(...third.map((text) => text.replace('s ', ' '))))).toBe('base');
  });

  it('tells nothing where they are few or mixed', () => {
    expect(styleOf(toolsOf('Gets a stamp.', 'Deletes a stamp.'))).toBeUndefined();
    const mixed = [
      'Gets it.',
      'Creates it.',
      'Deletes it.',
      'Updates it.',
      'Get it.',
      'Delete it.',
    ];
    expect(styleOf(toolsOf(...mixed))).toBeUndefined();
  });
});

describe('plural', () => {
  it.each([
    ['entry', 'entries'],
    ['batch', 'batches'],
    ['repo', 'repos'],
    ['photo', 'photos'],
    ['hero', 'heroes'],
  ])('of %s is %s', (noun, plurals) => {
    expect(plural(noun)).toBe(plurals);
  });
});

describe('readPassives', () => {
  const lostIn = (text: string) => {
    const { tokens } = readPassage('description', text);
    return readPassives(tokens, 0, tokens.length)
      .filter(({ denied }) => !denied)
      .map(({ act }) => act.lemma);
  };
  it.each([
    ['The parcel is ordered.', ['order']],
    ['Nothing is ordered.', []],
    ['No parcel of the list is ordered.', []],
    ['Sets a table back, discarding local changes.', ['discard']],
  ])('reads what is done in “%s”', (text, lemmas) => {
    expect(lostIn(text)).toEqual(lemmas);
  });
});

describe('nominalAct', () => {
  it.each([
    ['天气预报列表', true],
    ['为包裹办理寄存', false],
    ['Despesas da casa', true],
    ['ドアを解錠する', false],
  ])('of %s names a thing: %s', (text, names) => {
    expect(nominalAct(readPassage('description', text)) !== undefined).toBe(names);
  });
});
