import type { Metadata } from "next";
import { Article } from "../../_components/article";
import { PlaceholderNote } from "../../_components/placeholder-note";

export const metadata: Metadata = { title: "Privacy", robots: { index: false } };
export const dynamic = "force-dynamic";

export default function PrivacyPage() {
  return (
    <Article title="Privacy" lead="What is kept about you, and for how long.">
      <PlaceholderNote>Whoever runs this installation states here who they are, on what legal basis they work and whom they share data with.</PlaceholderNote>
      <h2>What the software itself does</h2>
      <ul>
        <li>Your descriptions are read by this software and sent to no language model and no other service.</li>
        <li>Cookies: one that leads back to your projects, and those of the sign-in. None of them follows you elsewhere, and there is no analytics.</li>
        <li>An account keeps its e-mail address, a name if you give one, and a hash of the password. A session keeps the kind of browser and when it was last seen.</li>
        <li>Addresses of machines are counted for at most an hour, to limit misuse, and are not in the logs.</li>
        <li>Without an account, projects go after thirty days without a visit.</li>
        <li>Letters go after a week. Deleted projects go for good after a week.</li>
        <li>In the settings of your account you can take all data along and delete everything at once.</li>
      </ul>
    </Article>
  );
}
