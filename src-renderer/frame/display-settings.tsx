import { useState } from 'react';
import { LANGUAGES, switchLanguage, useLanguage } from '../text/language.ts';
import { useText } from '../text/use-text.ts';
import { changeAppearance, TEXT_SIZES, THEMES, useAppearance } from '../ui/appearance.ts';
import { Button } from '../ui/button.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { allowSingleKeys, areSingleKeysOn } from '../ui/shortcuts.ts';

/** Colours, text size and language; each holds at once. */
export function DisplaySettings() {
  const say = useText('app');
  const { theme, textSize } = useAppearance();
  const language = useLanguage();
  const [hasSingleKeys, setSingleKeys] = useState(areSingleKeysOn);
  return (
    <div className="flex flex-col gap-6">
      <RadioGroup
        label={say('theme')}
        value={theme}
        onChange={(picked) => changeAppearance({ theme: picked })}
        options={THEMES.map((value) => ({ value, label: say(`themeName.${value}`) }))}
      />
      <RadioGroup
        label={say('textSize')}
        value={textSize}
        isInline
        onChange={(picked) => changeAppearance({ textSize: picked })}
        options={TEXT_SIZES.map((value) => ({ value, label: say('percent', { percent: value }) }))}
      />
      <RadioGroup
        label={say('language')}
        value={language}
        isInline
        onChange={(picked) => void switchLanguage(picked)}
        options={LANGUAGES.map((value) => ({ value, label: say(`languageName.${value}`) }))}
      />
      <CheckBox
        isSelected={hasSingleKeys}
        onChange={(isOn) => {
          allowSingleKeys(isOn);
          setSingleKeys(isOn);
        }}
      >
        {say('singleKeys')}
      </CheckBox>
    </div>
  );
}

/** The same in a dialog, reachable before sign-in as well. */
export function DisplayButton() {
  const say = useText('app');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="text" size="sm" onPress={() => setOpen(true)}>
        {say('appearance')}
      </Button>
      <Dialog title={say('appearance')} isOpen={isOpen} onClose={() => setOpen(false)} width="narrow">
        <DisplaySettings />
      </Dialog>
    </>
  );
}
