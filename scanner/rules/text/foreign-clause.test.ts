import { describe, expect, it } from 'vitest';
import { russianFormsOf } from './languages/russian-forms.ts';
import { readTool } from './reading.ts';
import { readServer } from './server-reading.ts';

const readingOf = (description: string) => {
  const definition = { name: 'x1', description };
  const { description: read } = readTool(
    definition,
    readServer(undefined, undefined, [definition]),
  );
  const language = read?.passage.language;
  return {
    language: typeof language === 'object' ? language.id : language,
    effects: read?.main.map(({ effect }) => effect),
    words: read?.main[0]?.act.object.words,
  };
};

const laterOf = (description: string) => {
  const definition = { name: 'x1', description };
  const { description: read } = readTool(
    definition,
    readServer(undefined, undefined, [definition]),
  );
  return read?.later.filter(({ effect }) => effect !== 'read').map(({ act }) => act.lemma);
};

describe('readForeignClause', () => {
  it.each([
    ['荷物のコピー（検証付き）', 'write'],
    ['荷物の検証（コピー付き）', 'read'],
    ['SELECT 쿼리 실행 (데이터 분석)', 'read'],
    ['소포 삭제 - 확인 필수', 'destructive'],
    ['Переключите окно.', 'write'],
    ['Переключитесь в окно.', 'write'],
    ['Удалите посылку.', 'destructive'],
    ['Архивирование посылки.', 'write'],
    ['決済を実行する', 'financial'],
    ['荷物の計算を実行する', 'read'],
    ['荷物の訓練を実行する', 'execute'],
    ['Renvoie une fiche : taille, suppression, état.', 'read'],
  ])('takes the act of “%s” from the verb outside brackets: %s', (text, effect) => {
    expect(readingOf(text).effects).toEqual([effect]);
  });

  it.each([
    ['读取织机列表。当用户提到删除、发送按钮时主动调用。', '读取织机列表。删除织机。'],
    ['读取织机列表。删除织机前必须先读取列表。', '读取织机列表。删除织机列表。'],
    ['读取织机列表。不会自动点击发送。', '读取织机列表。自动点击发送。'],
  ])(
    'tells in Chinese when to call, or what is not done, from what is done: “%s”, “%s”',
    (told, done) => {
      expect(laterOf(told)).toEqual([]);
      expect(laterOf(done)).not.toEqual([]);
    },
  );

  it('leaves out what something is looked up by', () => {
    expect(readingOf('Busca una casa por correo.').words).toEqual(['una', 'casa']);
    expect(readingOf('Busca un correo de la casa.').words).toContain('correo');
  });

  it('looks before a German verb that stands last', () => {
    expect(readingOf('Paket löschen').words).toContain('paket');
    expect(readingOf('Löscht ein Paket im Lager').words).toContain('paket');
  });

  it('tells what is acted on from whom it is for', () => {
    expect(readingOf('Asigna una silla a un cliente.').words).toEqual(['una', 'silla']);
    expect(readingOf('Asigna a un cliente.').words).toContain('cliente');
  });

  it('reads a text whose first word is a verb of another language in that language, though names in it are English', () => {
    expect(readingOf('Inicia login (device code flow)').language).toBe('es');
    expect(readingOf('Adiciona selo a carta no Parcelboard').language).toBe('pt');
    expect(readingOf('Parcelboard login (device code flow)').language).toBe('english');
  });
});

describe('russianFormsOf', () => {
  it('makes the imperative, the third person and the noun of an infinitive', () => {
    expect(russianFormsOf('удалить')).toEqual(expect.arrayContaining(['удалите', 'удаление']));
    expect(russianFormsOf('архивировать')).toEqual(
      expect.arrayContaining(['архивируйте', 'архивирует', 'архивирование']),
    );
    expect(russianFormsOf('найти')).toEqual([]);
  });
});
