import { describe, expect, it } from 'vitest';
import { readTool } from './reading.ts';
import { readServer } from './server-reading.ts';

const actsOf = (name: string, description?: string) => {
  const definition = { name, ...(description !== undefined && { description }) };
  const { nameActs } = readTool(definition, readServer(undefined, undefined, [definition]));
  return nameActs.map(({ act, effect }) => [effect, ...act.object.words]);
};

describe('inOwnLanguage', () => {
  it('reads a name in the language of the description', () => {
    expect(actsOf('borrar_tarea', 'Una caja del almacén.')).toEqual([['destructive', 'task']]);
  });

  it('reads a name that is all there is in the language of the verb at its head or end', () => {
    expect(actsOf('supprimer_caisse')).toEqual([['destructive', 'caisse']]);
    expect(actsOf('kiste_loeschen')).toEqual([['destructive', 'kiste']]);
  });

  it('reads the verb at the head, whatever English makes of the words behind it', () => {
    expect(actsOf('obtener_deal', 'Una caja del almacén.')).toEqual([['read', 'deal']]);
    expect(actsOf('consultar_caja', 'SELECT box')).toEqual([['read', 'caja']]);
  });

  it('reads the verb behind a word that nobody knows, and a state at the head', () => {
    expect(actsOf('qzx_excluir_caixa')).toEqual([['destructive', 'caixa']]);
    expect(actsOf('status_caixa')).toEqual([['read', 'status', 'caixa']]);
  });

  it('leaves a name with an English verb in English', () => {
    expect(actsOf('update_borrar', 'Una caja del almacén.')).toEqual([['write', 'borrar']]);
  });

  it('reads no other language into a name whose description is English', () => {
    expect(actsOf('borrar_box', 'A box of the store.')).toEqual([]);
  });
});
