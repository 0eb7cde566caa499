"""Those who work here, and what they may do: administrators give groups, and nothing beside them.

An administrator who is no superuser neither makes superusers nor touches their accounts, and
gives permissions by groups alone; what a group may do is written in archive/models/groups.py.
"""

from typing import Any

from django.contrib import admin, messages
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, User
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django_otp.plugins.otp_totp.admin import TOTPDevice

from archive.admin import access_log
from archive.admin.session_clock import end_sessions
from archive.models.second_factors import open_enrolment

OF_SUPERUSERS = ("is_superuser", "user_permissions")

for stock in (User, Group, TOTPDevice):  # a device's page would show its secret
    admin.site.unregister(stock)


@admin.register(User)
class PeopleAdmin(UserAdmin):  # type: ignore[type-arg]
    """Accounts; nobody who is named in the log can be deleted, only made inactive."""

    list_display = ("username", "first_name", "last_name", "is_staff", "is_active", "last_login")
    actions = ("let_enrol",)

    @admin.action(description=gettext_lazy("Let them set up a second factor"), permissions=["change"])
    def let_enrol(self, request: HttpRequest, people: QuerySet[User]) -> None:
        """Give the code by which people set up their first app, or another one for an app that is lost."""
        for user in people:
            if user == request.user:
                text = _("Your own second factor you change on its own page, or on the server: manage.py enrol.")
                self.message_user(request, text, messages.ERROR)
            elif self.has_change_permission(request, user):
                told = {"name": user.get_username(), "code": open_enrolment(user)}
                end_sessions(user)
                access_log.note(request, f"opened the second factor of {user.get_username()}")
                self.message_user(request, _("%(name)s sets it up within a day with this code: %(code)s") % told)

    def save_model(self, request: HttpRequest, obj: User, form: Any, change: bool) -> None:
        """Log somebody out who may not come in any more."""
        super().save_model(request, obj, form, change)
        if change and not (obj.is_active and obj.is_staff):
            end_sessions(obj)

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """Keep what makes a superuser to superusers."""
        fixed = super().get_readonly_fields(request, obj)
        return fixed if request.user.is_superuser else (*fixed, *OF_SUPERUSERS)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Keep the accounts of superusers, their passwords among them, to superusers."""
        is_above = obj is not None and obj.is_superuser and not request.user.is_superuser
        return super().has_change_permission(request, obj) and not is_above

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Refuse: an account is made inactive, so that the log keeps its names."""
        return False


@admin.register(Group)
class GroupsAdmin(GroupAdmin):
    """Groups, to look at; superusers make others beside the archive's own."""
