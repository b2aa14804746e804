import { describe, expect, it } from 'vitest';
import { rule } from '../touches-local-files.ts';
import { readTool } from './reading.ts';
import { readServer } from './server-reading.ts';

describe('files of the machine that no parameter names', () => {
  it.each([
    ['Copies a leaf to a mill with `scp`.', true],
    ['Copies a leaf to a mill.', false],
    ['Exports a walk and saves it locally.', true],
    ['Exports a walk that is known locally.', false],
    ['Lists hosts from ~/.mill/hosts.', true],
    ['Baja las hojas a `~/molino/hojas`.', true],
    ['Baja las hojas a la sala.', false],
    ['Clears the leaves at the local leaf path.', true],
    ['Clears the leaves at the foot path.', false],
    ['Lists hosts of a mill.', false],
    ['Поиск текста в файлах сада.', true],
    ['Поиск текста в письмах сада.', false],
    ['Searches for a word in the files of a mill.', true],
    ['Searches for a word in the tales of a mill.', false],
    ['Saves a wish to wishes.yaml.', true],
    ['Saves a wish to the wishes.', false],
    ['Replaces a word in a file.', true],
    ['Replaces a word in a tale.', false],
    ['Reads a leaf from a local copy.', true],
    ['Reads a leaf from a local paper.', false],
    ['把树叶下载到本地。', true],
    ['把本地天气告诉我。', false],
    ['把本地文件上传到磨坊。', true],
    ['把本地消息上传到磨坊。', false],
    ['Lists the files of a mill.', true],
    ['Lists the supported file types.', false],
    ['Searches the directory by name.', true],
    ['Searches the directory of employees and finds an employee.', false],
    ['Lists the API paths.', false],
    ['Lists the paths.', true],
    ['获取仓库中文件的内容', false],
    ['获取文件的内容', true],
  ])('“%s”: %s', (description, expected) => {
    const definition = { name: 'x1', description };
    const tool = readTool(definition, readServer(undefined, undefined, [definition]));
    expect(rule.find(tool).length > 0).toBe(expected);
  });
});
