import { describe, expect, it } from 'vitest';
import schema from '@/public/managed-schema.json';
import { DEFAULT_SETTINGS } from '@/utils/settings';
import { readSettings } from '@/utils/settings-store';

describe('the policy an administrator may write', () => {
  it.each(Object.entries(schema.properties))('%s is a setting, and each of its values is one', (name, property) => {
    expect(DEFAULT_SETTINGS).toHaveProperty(name);
    for (const value of 'enum' in property ? property.enum : []) {
      expect(readSettings({ [name]: value }, DEFAULT_SETTINGS)).toMatchObject({ [name]: value });
    }
  });
});
