import { describe, expect, it } from 'vitest';
import { en } from '@/rules/en';
import type { PackSource } from '@/rules/engine/pack';
import { mn } from '@/rules/mn';
import { vi } from '@/rules/vi';
import { zh } from '@/rules/zh';

describe('how to greet a customer whose name is known', () => {
  it.each<[PackSource, string, readonly string[]]>([
    [en, 'Ana Ribeiro', ['Hi Ana,']],
    [en, 'JOHN DOE', ['Hi John,']],
    [en, 'ana', ['Hi Ana,']],
    [en, 'Mr. Tom Brown', ['Hello Mr. Brown,']],
    [en, 'Dr. Smith', ['Hello Dr. Smith,']],
    [en, 'Mrs', []],
    [vi, 'Nguyễn Văn Minh', ['Dạ em chào anh Minh ạ,', 'Dạ em chào chị Minh ạ,']],
    [vi, 'Chị Lan', ['Dạ em chào chị Lan ạ,']],
    [vi, 'Ms. Thu', ['Dạ em chào chị Thu ạ,']],
    [vi, 'Thảo Phạm', ['Dạ em chào anh Thảo ạ,', 'Dạ em chào chị Thảo ạ,']],
    [vi, 'Thao Ly', ['Dạ em chào anh Ly ạ,', 'Dạ em chào chị Ly ạ,']],
    [vi, 'Anh Thư', ['Dạ em chào anh Thư ạ,', 'Dạ em chào chị Thư ạ,']],
    [zh, '王雅婷', ['王女士您好，', '王先生您好，']],
    [zh, '王先生', ['王先生您好，']],
    [zh, '欧阳娜娜', ['欧阳女士您好，', '欧阳先生您好，']],
    [zh, 'Ana Ribeiro', ['Ana Ribeiro您好，']],
    [mn, 'Б.Болд', ['Сайн байна уу, Болд.', 'Болд гуай, сайн байна уу.']],
    [mn, 'Болд гуай', ['Сайн байна уу, Болд.', 'Болд гуай, сайн байна уу.']],
    [mn, 'Bold', ['Сайн байна уу, Bold.', 'Sain baina uu, Bold.']],
  ])('$0.language: $1', ({ names }, name, greetings) => expect(names.greetings(name)).toEqual(greetings));
});

describe('whether a name addresses the customer', () => {
  it.each<[string, string, string, boolean]>([
    ['Hi ', 'Rose', ', it is here.', true],
    ['hi ', 'rose', ' it is here', true],
    ['@2231 ', 'Rose', ' I am sorry.', true],
    ['Thanks for telling us, ', 'Rose', '.', true],
    ['So sorry about this ', 'Rose', ' :(', true],
    ['Prices ', 'rose', ' in May.', false],
    ['The ', 'Rose', ' Garden opens at 9.', false],
    ['It was booked by ', 'Rose', ' Miller.', false],
    ['', 'Rose', ' & Sons will call you.', false],
  ])('%s[%s]%s: %s', (before, form, behind, does) => expect(en.names.addresses?.(before, form, behind)).toBe(does));

  it.each<[string, string, string, boolean]>([
    ['Chào ', 'Bình', ', máy còn ạ', true],
    ['chào ', 'bình', ' nha', true],
    ['Dạ cảm ơn ', 'Sang', ' ạ', true],
    ['Dạ đã chuyển ', 'sang', ' kho mới', false],
    ['Hàng đi ', 'Bình', ' Dương ạ', false],
  ])('Vietnamese: %s[%s]%s: %s', (before, form, behind, does) => expect(vi.names.addresses?.(before, form, behind)).toBe(does));
});
