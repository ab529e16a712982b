"""The e-mails of one test."""

import re

from app.mail_providers import Mail


class Outbox(list[Mail]):
    """E-mails in the order in which they left the app."""

    def token_for(self, address: str) -> str:
        """The token in the newest e-mail to an address that has a link."""
        for mail in reversed(self):
            link = re.search(r"token=([\w-]+)", mail.text)
            if mail.to == address and link:
                return link.group(1)
        raise AssertionError(f"no link was sent to {address}")
