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
    later: read?.later.map(({ effect }) => effect),
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
    ['소포를 올린다.', 'write'],
    ['차단기를 올린다.', 'execute'],
    ['소포를 삭제한다.', 'destructive'],
    ['소포를 완료로 표시한다.', 'write'],
    ['荷物を移す', 'write'],
    ['荷物の固定を解除する', 'write'],
    ['荷物の固定を除去する', 'destructive'],
    ['Создаёт новый SSH-ключ.', 'write'],
    ['Создаёт новый сеанс SSH.', 'execute'],
    ['Проводит документ.', 'write'],
    ['Проводит поиск документа.', 'read'],
    ['温度を上げる', 'execute'],
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
    ['荷物のチェックを実行', 'read'],
    ['荷物のテストを実行', 'execute'],
    ['执行系统健康检查', 'read'],
    ['执行测试', 'execute'],
    ['Renvoie une fiche : taille, suppression, état.', 'read'],
    ['Lädt ein Bild in das Archiv hoch', 'write'],
    ['Ruft Kisten aus dem Lager ab', 'read'],
    ['Hakt Kisten einer Liste ab (oder öffnet sie)', 'write'],
    ['Führt eine SQL-Abfrage aus', 'execute'],
    ['Informe de compra de una caja', 'read'],
    ['Mensaje de seguimiento de compra', undefined],
    ['Borra la caja antes de cerrar el almacén', 'destructive'],
    ['Cierra el almacén después de borrar la caja', 'write'],
    ['Состояние ящика: открыт ли, идёт ли экспорт', 'read'],
    ['Массовое удаление ящиков', 'destructive'],
    ['Инструмент для удаления ящиков', 'destructive'],
    ['Realiza la eliminación de una caja', 'destructive'],
    ['Python Code Ausführung', 'execute'],
    ['GitHub Synchronisation', 'write'],
    ['Status der Ausführung', 'read'],
    ['Führt eine Kisten-Prüfung aus', 'read'],
    ['Führt ein Skript zur Prüfung aus', 'execute'],
    ['Eine Kiste mit der Halle verlöten', undefined],
    ['Eine Kiste mit der Halle im Laden', 'read'],
    ["Reconstruit l'index", 'write'],
    ['Auditoría de entrada', 'read'],
    ['Forca uma re-sincronizacao das caixas', 'write'],
    ['Exclusao de uma caixa', 'destructive'],
    ['查询箱子连接、版本和训练状态', 'read'],
    ['查询箱子并删除箱子', 'read'],
    ['更新箱子（只传要改的字段；留空则清空）', 'write'],
    ['Registra um pedido de ajuda', 'write'],
    ['Cria um pedido', 'financial'],
    ['Registra venda de caixa', 'write'],
    ['Actualiza la caja y la suscripción', 'financial'],
    ['Etiqueta la factura', 'write'],
    ['Recarga la caja', 'execute'],
    ['Recarga el saldo', 'financial'],
    ['Anula el borde de una caja', 'write'],
    ['Envía una factura', 'financial'],
    ['Genera una imagen', 'read'],
    ['生成编号', 'read'],
    ["Supprime l'image", 'destructive'],
  ])('takes the act of “%s” from the verb outside brackets: %s', (text, effect) => {
    expect(readingOf(text).effects?.[0]).toBe(effect);
  });

  it('takes no act from the way in which something is done', () => {
    expect(readingOf('Es la forma rápida de enviar una caja').effects ?? []).toEqual([]);
    expect(readingOf('Enviar una caja de forma rápida').effects).toEqual(['execute']);
  });

  it.each(['Ex. : « supprime la caisse 12 »', 'Ejemplo: borra la caja 12'])(
    'takes no act from the example “%s”',
    (text) => {
      expect(readingOf(text).effects).not.toContain('destructive');
    },
  );

  it('takes no act from an English word inside another script, save where it is the verb', () => {
    expect(readingOf('生成箱子。参数含 data/delete 等').later).toEqual([]);
    expect(readingOf('상자를 upload 합니다').effects).toEqual(['write']);
    expect(readingOf('commit 箱子').effects).toEqual(['write']);
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

  it.each([
    ['荷物を追加する。既存の荷物は削除されません。', '荷物を追加する。既存の荷物は削除されます。'],
    [
      '소포를 추가합니다. 기존 소포는 삭제되지 않습니다.',
      '소포를 추가합니다. 기존 소포를 삭제합니다.',
    ],
    ['소포를 조회합니다. 업데이트가 필요합니다.', '소포를 조회합니다. 소포를 업데이트합니다.'],
    ['查询箱子\n先调用 delete_box', '查询箱子\n删除箱子'],
  ])('tells what is denied or said of something from what is done: “%s”, “%s”', (told, done) => {
    expect(laterOf(told)).not.toContain('削除');
    expect(laterOf(told)).toEqual(laterOf(told)?.filter((lemma) => lemma === '追加'));
    expect(laterOf(done)).not.toEqual([]);
  });

  it('tells by what rule something is done from that it is done, in Chinese', () => {
    expect(laterOf('新建箱子。发送需由本人确认。')).toEqual([]);
    expect(laterOf('新建箱子。发送给本人。')).not.toEqual([]);
  });

  it.each([
    ['根据规划文本更新箱子', 'write'],
    ['根据箱子名称查询退款', 'read'],
    ['生成回复草稿', 'read'],
    ['给定箱子取样本（用于排序）', undefined],
    ['用于排序箱子', 'write'],
    ['执行箱子支付', 'financial'],
    ['执行箱子脚本', 'execute'],
    ['取消箱子的删除', 'write'],
    ['取消箱子订单', 'financial'],
  ])('reads the act of “%s” by its place: %s', (text, effect) => {
    expect(readingOf(text).effects?.[0]).toBe(effect);
  });

  it('joins in Chinese what is done to the object that leads', () => {
    expect(readingOf('解析箱子并将其内容导入仓库').effects).toEqual(['read', 'write']);
    expect(readingOf('检查箱子，并就地删除盖子').effects).toEqual(['read', 'destructive']);
    expect(readingOf('检查箱子的就地删除盖子').effects).toEqual(['read']);
    expect(readingOf('解析将要导入仓库的箱子').effects).toEqual(['read']);
  });

  it('takes no act from what is to be done before another, in French', () => {
    expect(readingOf('Chiffres de la caisse. À appeler avant une vente.').effects).not.toContain(
      'execute',
    );
    expect(readingOf('Appelle la caisse avant une vente.').effects).toContain('execute');
  });

  it('takes what a noun is told by in Japanese for no act', () => {
    expect(readingOf('削除した荷物の一覧を取得する').effects).toEqual(['read']);
    expect(readingOf('保存された荷物を取得する').effects).toEqual(['read']);
    expect(readingOf('荷物を保存した後、客に送信する').effects).toContain('write');
  });

  it('ends a sentence behind a character that stands alone, and behind no initial', () => {
    expect(readingOf('상자를 만듭니다. 상자를 삭제합니다.').effects).toEqual(['write']);
    expect(readingOf('Busca cajas de J. Pérez y borra una').effects).toContain('destructive');
  });

  it('reads a verb like the English one that it stands for', () => {
    expect(readingOf('Exporta la caja').effects).toEqual(['read']);
    expect(readingOf('Descarga la caja').effects).toEqual(['write']);
    expect(readingOf('移动右臂').effects).toEqual(['execute']);
    expect(readingOf('移动箱子').effects).toEqual(['write']);
  });

  it('reads a word at the end that is a noun as well as one, in Chinese', () => {
    expect(readingOf('读取列表或 final 通知').effects).toEqual(['read']);
    expect(readingOf('读取列表或 final 通知用户').effects).toContain('execute');
  });

  it('leaves out what something is looked up by', () => {
    expect(readingOf('Busca una casa por correo.').words).toEqual(['una', 'casa']);
    expect(readingOf('Busca un correo de la casa.').words).toContain('correo');
  });

  it('takes a verbal noun at the head for its verb, and reads what ties things together', () => {
    expect(readingOf('Édition de la caisse').effects).toEqual(['write']);
    expect(readingOf('Conversion de la caisse').effects).toEqual(['read']);
    expect(readingOf('Enlaza dos cajas').effects).toEqual(['write']);
    expect(readingOf('Verknüpft zwei Kisten').effects).toEqual(['write']);
    expect(readingOf('箱を関連付ける').effects).toEqual(['write']);
  });

  it('reads where something is put, and what is put together', () => {
    expect(readingOf('把箱子加到播放列表').effects).toEqual(['write']);
    expect(readingOf('播放箱子的歌').effects).toEqual(['execute']);
    expect(readingOf('组装上下文').effects).not.toContain('execute');
  });

  it('looks before a German verb that stands last', () => {
    expect(readingOf('Paket löschen').words).toContain('paket');
    expect(readingOf('Löscht ein Paket im Lager').words).toContain('paket');
  });

  it('tells what is acted on from whom it is for', () => {
    expect(readingOf('Asigna una silla a un cliente.').words).toEqual(['una', 'silla']);
    expect(readingOf('Asigna a un cliente.').words).toContain('customer');
  });

  it('reads a text whose first word is a verb of another language in that language, though names in it are English', () => {
    expect(readingOf('Inicia login (device code flow)').language).toBe('es');
    expect(readingOf('Adiciona selo a carta no Parcelboard').language).toBe('pt');
    expect(readingOf('Parcelboard login (device code flow)').language).toBe('english');
  });

  it.each([
    'Compatta la scatola eliminando i buchi tra le assi.',
    'Verwijdert een doos uit het magazijn en van de lijst.',
    'Bir kutu ve tüm listeler için yeni kayıt oluşturur.',
  ])('does not take “%s” for a language that it can read', (text) => {
    expect(readingOf(text).language).toBe('unreadable');
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
