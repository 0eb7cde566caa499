"""Those who work here, and what they may do: administrators give groups, and nothing beside them.

An administrator who is no superuser neither makes superusers nor touches their accounts, and
gives permissions by groups alone; what a group may do is written in archive/models/groups.py.
"""

from typing import Any

from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, User
from django.http import HttpRequest

OF_SUPERUSERS = ("is_superuser", "user_permissions")

admin.site.unregister(User)
admin.site.unregister(Group)


@admin.register(User)
class PeopleAdmin(UserAdmin):
    """Accounts; nobody who is named in the log can be deleted, only made inactive."""

    list_display = ("username", "first_name", "last_name", "is_staff", "is_active", "last_login")

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
