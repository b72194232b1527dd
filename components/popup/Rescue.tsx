import { Drawer } from '../shared/Drawer';
import { Say, useSay } from '../shared/Say';

/** What goes wrong most often, in the order of the way. */
export const troubles = [
  'noMail',
  'registered',
  'noPassword',
  'locked',
  'lostPhone',
  'qrInvalid',
  'qrSilent',
  'noHospital',
  'wrongNetwork',
  'wrongRole',
  'noApproval',
  'notIn',
  'sorry',
] as const;

/** First aid, to look up. */
export function Rescue() {
  const say = useSay();
  return (
    <Drawer title={say('popup.rescue')}>
      {troubles.map((trouble) => (
        <Drawer key={trouble} title={say(`popup.rescue.${trouble}.title`)} group="rescue">
          <p>
            <Say id={`popup.rescue.${trouble}.text`} />
          </p>
        </Drawer>
      ))}
    </Drawer>
  );
}
